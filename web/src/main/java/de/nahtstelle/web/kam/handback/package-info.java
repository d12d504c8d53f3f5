/** Handing a customer back, as pages and for machine clients. */
@NullMarked
package de.nahtstelle.web.kam.handback;

import org.jspecify.annotations.NullMarked;
