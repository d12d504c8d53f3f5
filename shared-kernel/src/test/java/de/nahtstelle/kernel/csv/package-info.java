/** Tests of files for spreadsheets. */
@NullMarked
package de.nahtstelle.kernel.csv;

import org.jspecify.annotations.NullMarked;
