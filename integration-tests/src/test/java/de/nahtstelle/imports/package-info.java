/** Imports through REST, as a machine client does them. */
@NullMarked
package de.nahtstelle.imports;

import org.jspecify.annotations.NullMarked;
