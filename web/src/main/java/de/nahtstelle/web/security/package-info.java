/** Signing in by form or token, and the actor of the request. */
@NullMarked
package de.nahtstelle.web.security;

import org.jspecify.annotations.NullMarked;
