/** The way to the database: schema migration, SQL for lists and mass work, names of violated constraints. */
@NullMarked
package de.nahtstelle.kernel.persistence;

import org.jspecify.annotations.NullMarked;
