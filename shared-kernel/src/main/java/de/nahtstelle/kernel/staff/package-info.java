/** The people of the house: who they are, in which functions they work from when to when, how they sign in. */
@NullMarked
package de.nahtstelle.kernel.staff;

import org.jspecify.annotations.NullMarked;
