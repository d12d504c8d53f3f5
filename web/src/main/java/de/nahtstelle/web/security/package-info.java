/** Signing in by form, identity provider or token, and the actor of the request. */
@NullMarked
package de.nahtstelle.web.security;

import org.jspecify.annotations.NullMarked;
