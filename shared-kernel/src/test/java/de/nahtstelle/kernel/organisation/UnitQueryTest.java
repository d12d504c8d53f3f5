package de.nahtstelle.kernel.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.nahtstelle.kernel.persistence.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitQueryTest {
    private static final Cursor AFTER = new Cursor(false, List.of("Fürth", new UUID(0, 1).toString()));
    private static final Cursor BEFORE = new Cursor(true, AFTER.key());

    @Test
    void theNextPageGoesOnAfterTheLastRow() {
        assertTrue(rows(null, AFTER).contains("(u.short_name, u.id) > (:key, :id::uuid) order by u.short_name, u.id"));
    }

    @Test
    void thePageBeforeIsReadBackward() {
        assertTrue(rows(null, BEFORE).contains("< (:key, :id::uuid) order by u.short_name desc, u.id desc"));
    }

    @Test
    void inDescendingOrderThePageBeforeIsReadForward() {
        assertTrue(rows("-number", BEFORE).contains("(u.number, u.id) > (:key, :id::uuid) order by u.number, u.id"));
    }

    @Test
    void fiveDigitsAreAPostalCode() {
        UnitFilter filter = filter(" 90762 ", null);
        assertTrue(filter.byPostalCode());
        assertFalse(filter.byText());
        assertEquals("90762", filter.stripped());
    }

    @Test
    void anythingElseIsSearchedAsText() {
        assertTrue(filter("729", null).byText());
    }

    private static String rows(@Nullable String order, Cursor cursor) {
        return new UnitQuery(filter(null, order), cursor).rows();
    }

    private static UnitFilter filter(@Nullable String text, @Nullable String order) {
        return new UnitFilter(text, null, LocalDate.of(2022, 11, 7), order);
    }
}
