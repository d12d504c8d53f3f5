/** Pages and resources of the large customers. */
@NullMarked
package de.nahtstelle.web.kam.portfolio;

import org.jspecify.annotations.NullMarked;
