/** Units, kinds, supervision, membership, districts: who belongs where and who answers for a place. */
@NullMarked
package de.nahtstelle.kernel.organisation;

import org.jspecify.annotations.NullMarked;
