/** Handbacks as lists and other pages show them: which there are, and which agencies they wait for (KAM-10). */
@NullMarked
package de.nahtstelle.kam.handback.overview;

import org.jspecify.annotations.NullMarked;
