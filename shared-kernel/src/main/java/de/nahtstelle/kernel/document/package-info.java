/** Files kept with a subject, and generated PDF. */
@NullMarked
package de.nahtstelle.kernel.document;

import org.jspecify.annotations.NullMarked;
