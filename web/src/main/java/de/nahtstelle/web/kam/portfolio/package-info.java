/** The large customers: list, export, one customer, the decision for a handback. */
@NullMarked
package de.nahtstelle.web.kam.portfolio;

import org.jspecify.annotations.NullMarked;
