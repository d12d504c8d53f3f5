/** KAM in the container: key accounts, their limit under concurrency, who sees which customer. */
@NullMarked
package de.nahtstelle.it.kam;

import org.jspecify.annotations.NullMarked;
