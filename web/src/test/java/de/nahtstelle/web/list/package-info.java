/** Addresses of lists. */
@NullMarked
package de.nahtstelle.web.list;

import org.jspecify.annotations.NullMarked;
