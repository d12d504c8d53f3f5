/**
 * Tells browsers that something they show has changed: only the name of a topic travels, what is new they fetch with
 * their own rights.
 */
@NullMarked
package de.nahtstelle.kernel.live;

import org.jspecify.annotations.NullMarked;
