/** Exactly one unit answers for a subject at every moment; handovers pass it on. */
@NullMarked
package de.nahtstelle.kernel.responsibility;

import org.jspecify.annotations.NullMarked;
