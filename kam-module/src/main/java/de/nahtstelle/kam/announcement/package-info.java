/** The announcement to a receiving agency: which customer and which data sets come to it, as a document (KAM-11). */
@NullMarked
package de.nahtstelle.kam.announcement;

import org.jspecify.annotations.NullMarked;
