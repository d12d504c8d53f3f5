/** Breaks rules in a second context. */
@NullMarked
package violating.bak;

import org.jspecify.annotations.NullMarked;
