/** Clients that ask one after the other, as fast as they are answered. */
@NullMarked
package de.nahtstelle.benchmarks.load;

import org.jspecify.annotations.NullMarked;
