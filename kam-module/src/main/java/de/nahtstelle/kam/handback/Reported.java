package de.nahtstelle.kam.handback;

import java.util.List;
import java.util.UUID;

/**
 * What of its offers an agency reports as misdirected.
 *
 * @param parts the parts that are offered to it and that it speaks of; none when nothing is offered
 * @param strange how many sites it names that are not offered to it
 */
record Reported(List<Part> parts, long strange) {
    /** The places that belong elsewhere, of every part. */
    List<Place> places() {
        return parts.stream().flatMap(part -> part.places().stream()).toList();
    }

    /**
     * A part of it.
     *
     * @param places those that belong elsewhere: sites, or the seat where the agency was to get the customer as a whole
     */
    record Part(HandbackReceiver receiver, List<Place> places) {
        List<UUID> sites() {
            return places.stream().map(Place::site).toList();
        }
    }
}
