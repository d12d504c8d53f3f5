package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.web.list.AddressId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the button of a finding posts: its kind, its record and the value the button showed, so that exactly this value
 * is written or, when it does not fit any more, none.
 */
final class FindingRow {
    static final String BETWEEN = ":";
    private static final int PARTS = 3;

    private FindingRow() {}

    /** The field beside the button, in which a person writes another value. */
    static String field(String row) {
        return "value-" + row;
    }

    /** The mend it asks for; empty when it is none of ours. */
    static Optional<Mend> parse(String posted) {
        String[] parts = posted.split(BETWEEN, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : kind(parts[0])
                        .flatMap(kind -> AddressId.parse(parts[1])
                                .map(subject -> new Mend(kind, subject, parts[2].isEmpty() ? null : parts[2])));
    }

    /** The kind of that name; empty when there is none. */
    static Optional<FindingKind> kind(String name) {
        return Stream.of(FindingKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
