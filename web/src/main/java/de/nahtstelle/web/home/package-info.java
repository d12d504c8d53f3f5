/** The home page of every role: what must I do now, what waits for others, what is overdue. */
@NullMarked
package de.nahtstelle.web.home;

import org.jspecify.annotations.NullMarked;
