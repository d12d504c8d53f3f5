/** Changes that open pages hear of. */
@NullMarked
package de.nahtstelle.kernel.live;

import org.jspecify.annotations.NullMarked;
