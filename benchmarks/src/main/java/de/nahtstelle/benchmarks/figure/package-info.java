/** What a measurement yields: a quantity beside its target and beside the same SQL alone. */
@NullMarked
package de.nahtstelle.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
