/** The pages that everybody opens, with several people at once. */
@NullMarked
package de.nahtstelle.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
