/** Fills the portal's database with any number of customers, the same ones every time. */
@NullMarked
package de.nahtstelle.benchmarks.seed;

import org.jspecify.annotations.NullMarked;
