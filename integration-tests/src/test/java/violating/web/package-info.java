/** Breaks rules in the web tier. */
@NullMarked
package violating.web;

import org.jspecify.annotations.NullMarked;
