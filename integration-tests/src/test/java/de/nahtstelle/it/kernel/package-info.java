/** The kernel in the container: reference data, responsibility, events, permissions. */
@NullMarked
package de.nahtstelle.it.kernel;

import org.jspecify.annotations.NullMarked;
