/** The sites of a large customer that people enter one by one: what is entered, who answers for it, who hears of it. */
@NullMarked
package de.nahtstelle.kam.site;

import org.jspecify.annotations.NullMarked;
