/** Pages and REST resource of the imports: upload, progress, findings, take-over. */
@NullMarked
package de.nahtstelle.web.kam.imports;

import org.jspecify.annotations.NullMarked;
