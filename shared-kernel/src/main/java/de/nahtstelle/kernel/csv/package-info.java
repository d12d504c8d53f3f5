/** Files for spreadsheets: how they are written so that no cell of theirs is ever carried out as a formula. */
@NullMarked
package de.nahtstelle.kernel.csv;

import org.jspecify.annotations.NullMarked;
