/** A real browser on the deployed portal: every page by the same checks, journeys as people do them. */
@NullMarked
package de.nahtstelle.browser;

import org.jspecify.annotations.NullMarked;
