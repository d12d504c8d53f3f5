/** The large customers: who may see which, the list of the 520, and the one decision each of them carries. */
@NullMarked
package de.nahtstelle.kam.portfolio;

import org.jspecify.annotations.NullMarked;
