package de.nahtstelle.web.list;

import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Says which rows of a list a page shows, and of how many: <q>26–50 of 520</q>. */
@Named
@ApplicationScoped
public class ShownRows {
    @Inject
    Texts texts;

    /**
     * The words for the page; without the name of the rows.
     *
     * @param count how many there are, at most one more than {@link Slice#COUNT_LIMIT}
     */
    public String of(Slice<?> slice, long count) {
        if (slice.rows().isEmpty()) {
            return texts.of(count == 0 ? "list.none" : "list.beyond", Map.of("total", count));
        }
        ShownRange shown = ShownRange.of(slice, count);
        String rows = shown.first() == shown.last() ? "list.row" : "list.rows";
        String range =
                texts.of(shown.first() == 0 ? "list.some" : rows, Map.of("first", shown.first(), "last", shown.last()));
        return texts.of(shown.more() ? "list.ofMore" : "list.of", Map.of("range", range, "total", shown.total()));
    }
}
