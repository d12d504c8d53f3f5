/** The two clocks, working days by Land and deadlines as pure functions. */
@NullMarked
package de.nahtstelle.kernel.time;

import org.jspecify.annotations.NullMarked;
