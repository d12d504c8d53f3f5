/** Each context reads and writes its own schema and the kernel's, and no other. */
@NullMarked
package de.nahtstelle.schemas;

import org.jspecify.annotations.NullMarked;
