/** The tokens of machine clients: issued by the administration, confirmed by the person in whose name they work. */
@NullMarked
package de.nahtstelle.kernel.token;

import org.jspecify.annotations.NullMarked;
