/** Durable events against a real database: late, lost, repeated, rolled back, in order. */
@NullMarked
package de.nahtstelle.it.events;

import org.jspecify.annotations.NullMarked;
