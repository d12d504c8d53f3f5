/** Tests of signing in. */
@NullMarked
package de.nahtstelle.web.security;

import org.jspecify.annotations.NullMarked;
