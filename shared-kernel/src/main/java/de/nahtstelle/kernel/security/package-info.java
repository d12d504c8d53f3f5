/** Who acts: people in functions of units, what a function permits, how one signs in. */
@NullMarked
package de.nahtstelle.kernel.security;

import org.jspecify.annotations.NullMarked;
