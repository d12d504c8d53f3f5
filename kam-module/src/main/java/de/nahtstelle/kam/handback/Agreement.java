package de.nahtstelle.kam.handback;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers to the announcement.
 *
 * @param remarks what matters in its region; null when nothing does
 * @param confirmed the points of the checklist that were confirmed
 */
public record Agreement(@Nullable String remarks, Set<String> confirmed) {}
