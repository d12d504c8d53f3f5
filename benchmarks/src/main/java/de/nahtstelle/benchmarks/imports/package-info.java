/** How long an import takes compared with the plainest way to get the same rows into the same database. */
@NullMarked
package de.nahtstelle.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
