/** How long a start takes and how much memory the portal holds. */
@NullMarked
package de.nahtstelle.benchmarks.start;

import org.jspecify.annotations.NullMarked;
