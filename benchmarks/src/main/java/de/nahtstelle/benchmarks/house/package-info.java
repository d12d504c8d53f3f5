/** The portal as it is delivered, started as a process on a data directory of its own. */
@NullMarked
package de.nahtstelle.benchmarks.house;

import org.jspecify.annotations.NullMarked;
