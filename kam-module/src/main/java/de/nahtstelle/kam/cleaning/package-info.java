/** Cleaning the records of a customer before it goes back: what is found, how it is mended, who answers for the rest (KAM-12). */
@NullMarked
package de.nahtstelle.kam.cleaning;

import org.jspecify.annotations.NullMarked;
