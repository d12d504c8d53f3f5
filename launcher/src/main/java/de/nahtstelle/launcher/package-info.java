/** Starts the whole portal from one jar: PostgreSQL when none is configured, Payara Micro, the WAR. */
@NullMarked
package de.nahtstelle.launcher;

import org.jspecify.annotations.NullMarked;
