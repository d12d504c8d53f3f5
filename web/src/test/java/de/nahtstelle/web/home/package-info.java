/** Where a day begins. */
@NullMarked
package de.nahtstelle.web.home;

import org.jspecify.annotations.NullMarked;
