/** The handback of a large customer to the agencies, step by step in an order nobody can leave (KAM-09, KAM-10). */
@NullMarked
package de.nahtstelle.kam.handback;

import org.jspecify.annotations.NullMarked;
