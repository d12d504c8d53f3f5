/** Processes of the launcher that are killed at work, two of them on one database. */
@NullMarked
package de.nahtstelle.kills;

import org.jspecify.annotations.NullMarked;
