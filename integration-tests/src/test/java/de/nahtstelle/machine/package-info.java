/** What machine clients do from the first to the last step, each with a token of its own. */
@NullMarked
package de.nahtstelle.machine;

import org.jspecify.annotations.NullMarked;
