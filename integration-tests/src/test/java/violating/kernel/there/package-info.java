/** One half of a cycle of packages. */
@NullMarked
package violating.kernel.there;

import org.jspecify.annotations.NullMarked;
