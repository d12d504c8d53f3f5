/** Key account management: the 520 large customers, up to a hundred key accounts, the handback of all others (directive 202209010). */
@NullMarked
package de.nahtstelle.kam;

import org.jspecify.annotations.NullMarked;
