/** What people may and may not do, tried at every use case. */
@NullMarked
package de.nahtstelle.it.security;

import org.jspecify.annotations.NullMarked;
