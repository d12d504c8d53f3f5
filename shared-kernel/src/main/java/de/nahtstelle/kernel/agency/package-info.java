/** Which agency answers for a place (KAM-09). */
@NullMarked
package de.nahtstelle.kernel.agency;

import org.jspecify.annotations.NullMarked;
