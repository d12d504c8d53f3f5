/** What a person or unit has to do, with due date and a link to the place where it is done. */
@NullMarked
package de.nahtstelle.kernel.worklist;

import org.jspecify.annotations.NullMarked;
