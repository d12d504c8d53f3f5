/** Who decides on staff, absences and machine access, tried in the container. */
@NullMarked
package de.nahtstelle.it.staff;

import org.jspecify.annotations.NullMarked;
