/** Customers that machine clients create. */
@NullMarked
package de.nahtstelle.benchmarks.creation;

import org.jspecify.annotations.NullMarked;
