/** The Nahtstellenmonitor: every open handover, from whom to whom, until when. */
@NullMarked
package de.nahtstelle.web.monitor;

import org.jspecify.annotations.NullMarked;
