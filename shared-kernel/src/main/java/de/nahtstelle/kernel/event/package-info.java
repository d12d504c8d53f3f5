/**
 * Durable publication on the CDI event bus: one delivery per observer, in order per aggregate, once in effect, never
 * lost. Contexts tell each other what happened this way and no other; inside a context one calls directly.
 */
@NullMarked
package de.nahtstelle.kernel.event;

import org.jspecify.annotations.NullMarked;
