/** Breaks rules of the published language. */
@NullMarked
package violating.contract.kam;

import org.jspecify.annotations.NullMarked;
