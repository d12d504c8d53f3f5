/** How people change their own password, and what makes one good. */
@NullMarked
package de.nahtstelle.kernel.password;

import org.jspecify.annotations.NullMarked;
