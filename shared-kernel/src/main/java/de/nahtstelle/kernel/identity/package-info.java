/** Ids: time-ordered (UUIDv7), wrapped in types by whoever owns the thing they name. */
@NullMarked
package de.nahtstelle.kernel.identity;

import org.jspecify.annotations.NullMarked;
