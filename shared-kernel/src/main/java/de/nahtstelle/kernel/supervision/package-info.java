/** Where a unit stands: the lines of supervision above it, the units and people within it (KAM-06, KAM-07). */
@NullMarked
package de.nahtstelle.kernel.supervision;

import org.jspecify.annotations.NullMarked;
