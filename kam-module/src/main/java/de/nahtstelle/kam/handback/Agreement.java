package de.nahtstelle.kam.handback;

import org.jspecify.annotations.Nullable;

/**
 * What an agency answers to the announcement.
 *
 * @param remarks what matters in its region; null when nothing does
 * @param done the part that was seen, and the points that were confirmed
 */
public record Agreement(@Nullable String remarks, PartDone done) {}
