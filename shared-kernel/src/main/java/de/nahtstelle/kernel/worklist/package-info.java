/** What a person or unit has to do, with due date and the case in which it is done. */
@NullMarked
package de.nahtstelle.kernel.worklist;

import org.jspecify.annotations.NullMarked;
