/** One half of a cycle of packages. */
@NullMarked
package violating.kernel.here;

import org.jspecify.annotations.NullMarked;
