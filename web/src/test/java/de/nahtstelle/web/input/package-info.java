/** Tests of what is turned away at the door. */
@NullMarked
package de.nahtstelle.web.input;

import org.jspecify.annotations.NullMarked;
