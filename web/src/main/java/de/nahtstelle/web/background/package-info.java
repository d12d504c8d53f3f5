/** Starts and stops what goes on in the background. */
@NullMarked
package de.nahtstelle.web.background;

import org.jspecify.annotations.NullMarked;
