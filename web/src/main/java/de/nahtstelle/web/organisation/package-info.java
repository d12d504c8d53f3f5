/** Pages of units and of who is responsible for a place. */
@NullMarked
package de.nahtstelle.web.organisation;

import org.jspecify.annotations.NullMarked;
