/** People: the list, one person with functions and absences, entering somebody, one's own password. */
@NullMarked
package de.nahtstelle.web.staff;

import org.jspecify.annotations.NullMarked;
