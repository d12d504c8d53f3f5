package de.nahtstelle.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.nahtstelle.kernel.persistence.Slice;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownRangeTest {
    private static final long MORE = Slice.COUNT_LIMIT + 1;

    @Test
    void aPageInTheMiddleNamesItsRowsAndTheirNumber() {
        assertEquals(new ShownRange(26, 50, 520, false), ShownRange.of(page(25, 26, "next"), 520));
    }

    @Test
    void wasARowRemovedMeanwhileTheLastPageEndsWithTheLast() {
        assertEquals(new ShownRange(515, 519, 519, false), ShownRange.of(page(5, 516, null), 519));
    }

    @Test
    void theLastPageOfAListThatWasCountedKnowsWhereItBegins() {
        assertEquals(new ShownRange(501, 520, 520, false), ShownRange.of(page(20, 0, null), 520));
    }

    @Test
    void whereCountingStoppedThereAreMoreThanThat() {
        assertEquals(new ShownRange(1, 25, 1000, true), ShownRange.of(page(25, 1, "next"), MORE));
    }

    @Test
    void whoLeafedFurtherThanTheCountKnowsOfMore() {
        assertEquals(new ShownRange(1101, 1125, 1125, true), ShownRange.of(page(25, 1101, "next"), MORE));
    }

    @Test
    void whoLeafedToTheEndKnowsHowManyThereAre() {
        assertEquals(new ShownRange(1976, 1990, 1990, false), ShownRange.of(page(15, 1976, null), MORE));
    }

    private static Slice<Integer> page(int size, long first, @Nullable String next) {
        return new Slice<>(Collections.nCopies(size, 0), first, null, next);
    }
}
