/** How every error is told to machine clients (RFC 9457). */
@NullMarked
package de.nahtstelle.web.problem;

import org.jspecify.annotations.NullMarked;
