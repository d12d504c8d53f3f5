/** Breaks rules in a context. */
@NullMarked
package violating.kam;

import org.jspecify.annotations.NullMarked;
