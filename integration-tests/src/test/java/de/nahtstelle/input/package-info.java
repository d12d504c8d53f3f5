/** Whatever comes in from outside: the portal understands it or says what is wrong with it, and never fails over it. */
@NullMarked
package de.nahtstelle.input;

import org.jspecify.annotations.NullMarked;
