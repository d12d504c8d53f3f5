@NullMarked
package de.nahtstelle.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
