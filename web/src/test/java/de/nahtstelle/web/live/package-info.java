/** What open pages hear. */
@NullMarked
package de.nahtstelle.web.live;

import org.jspecify.annotations.NullMarked;
