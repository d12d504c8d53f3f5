/** The administrators' pages about events on their way between the contexts. */
@NullMarked
package de.nahtstelle.web.admin.events;

import org.jspecify.annotations.NullMarked;
