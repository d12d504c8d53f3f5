/** Filters of lists under an id: what somebody searches for, a name perhaps, may not stand in an address. */
@NullMarked
package de.nahtstelle.kernel.filter;

import org.jspecify.annotations.NullMarked;
