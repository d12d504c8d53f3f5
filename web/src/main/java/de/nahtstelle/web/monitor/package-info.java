/** The Nahtstellenmonitor: every open seam, from whom to whom, until when. */
@NullMarked
package de.nahtstelle.web.monitor;

import org.jspecify.annotations.NullMarked;
