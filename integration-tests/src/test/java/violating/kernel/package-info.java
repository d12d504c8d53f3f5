/** Breaks rules in the kernel. */
@NullMarked
package violating.kernel;

import org.jspecify.annotations.NullMarked;
