/** Tests of what answers machine clients. */
@NullMarked
package de.nahtstelle.web.api;

import org.jspecify.annotations.NullMarked;
