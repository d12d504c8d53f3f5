/** Who changed what, when, in which function, under which clause; read back as the timeline of a subject. */
@NullMarked
package de.nahtstelle.kernel.audit;

import org.jspecify.annotations.NullMarked;
