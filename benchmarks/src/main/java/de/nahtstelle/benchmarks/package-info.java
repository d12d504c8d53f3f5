/** {@code bin/bench}: which measurements there are, and the table of their figures. */
@NullMarked
package de.nahtstelle.benchmarks;

import org.jspecify.annotations.NullMarked;
