/** The REST interface under {@code /api/v1}: who may call it, and how every error is answered (RFC 9457). */
@NullMarked
package de.nahtstelle.web.api;

import org.jspecify.annotations.NullMarked;
