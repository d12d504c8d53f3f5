/** Work in the background against a real database: what fails half-way leaves nothing. */
@NullMarked
package de.nahtstelle.it.background;

import org.jspecify.annotations.NullMarked;
