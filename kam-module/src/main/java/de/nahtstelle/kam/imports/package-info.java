/** Import of large customers and of job offers: upload, result of the check, take-over or discard. */
@NullMarked
package de.nahtstelle.kam.imports;

import org.jspecify.annotations.NullMarked;
