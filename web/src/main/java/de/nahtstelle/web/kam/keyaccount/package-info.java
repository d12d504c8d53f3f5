/** Admitting, swapping and ending key accounts, and who serves them. */
@NullMarked
package de.nahtstelle.web.kam.keyaccount;

import org.jspecify.annotations.NullMarked;
