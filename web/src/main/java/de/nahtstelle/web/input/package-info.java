/** What comes in from outside and what of it is turned away before anything is done. */
@NullMarked
package de.nahtstelle.web.input;

import org.jspecify.annotations.NullMarked;
