package de.nahtstelle.kernel.bulk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The kinds of files with their formats, and as which of them a file was given. A header that has more columns of
 * another kind than of that one is one of the other.
 */
record KnownKinds(String given, Map<String, BulkFormat> formats) {
    private static final int ENOUGH = 3;

    BulkFormat format() {
        return formatOf(given);
    }

    private BulkFormat formatOf(String kind) {
        BulkFormat format = formats.get(kind);
        if (format == null) {
            throw new IllegalStateException("Nothing handles files of kind " + kind);
        }
        return format;
    }

    /** Refuses the columns of a file that is of another kind. */
    void refuseOther(Collection<String> columns) {
        String nearest = formats.keySet().stream()
                .max(Comparator.comparingLong((String kind) -> known(kind, columns))
                        .thenComparing(kind -> kind.equals(given)))
                .orElse(given);
        if (known(nearest, columns) > known(given, columns)) {
            throw FileRefused.ofKind(nearest, recognising(nearest, columns));
        }
    }

    private long known(String kind, Collection<String> columns) {
        return formatOf(kind).names().stream().filter(columns::contains).count();
    }

    private List<String> recognising(String kind, Collection<String> columns) {
        return formatOf(kind).names().stream()
                .filter(columns::contains)
                .filter(name -> !format().names().contains(name))
                .limit(ENOUGH)
                .toList();
    }
}
