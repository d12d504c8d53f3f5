/** Tells open pages that something they show has changed. */
@NullMarked
package de.nahtstelle.web.live;

import org.jspecify.annotations.NullMarked;
