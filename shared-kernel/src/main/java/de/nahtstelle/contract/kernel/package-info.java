/** Events of the kernel that every context may observe. */
@NullMarked
package de.nahtstelle.contract.kernel;

import org.jspecify.annotations.NullMarked;
