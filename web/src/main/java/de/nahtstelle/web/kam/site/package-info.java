/** Pages and REST resource for entering the sites of a large customer. */
@NullMarked
package de.nahtstelle.web.kam.site;

import org.jspecify.annotations.NullMarked;
