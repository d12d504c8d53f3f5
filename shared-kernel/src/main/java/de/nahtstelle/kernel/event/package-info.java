/** Durable publication on the CDI event bus: one delivery per observer, once in effect, never lost. */
@NullMarked
package de.nahtstelle.kernel.event;

import org.jspecify.annotations.NullMarked;
