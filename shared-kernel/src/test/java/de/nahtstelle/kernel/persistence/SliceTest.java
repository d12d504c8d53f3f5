package de.nahtstelle.kernel.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void theFirstPageLeadsOnlyForward() {
        Slice<String> slice = slice(List.of("a", "b", "c"), Cursor.START);
        assertEquals(List.of("a", "b"), slice.rows());
        assertNull(slice.previous());
        assertEquals(List.of("b"), Cursor.parse(slice.next()).key());
    }

    @Test
    void theLastPageLeadsOnlyBack() {
        Slice<String> slice = slice(List.of("c"), new Cursor(false, List.of("b")));
        assertNotNull(slice.previous());
        assertNull(slice.next());
    }

    @Test
    void aPageReachedBackwardStandsInTheOrderOfTheList() {
        Slice<String> slice = slice(List.of("d", "c", "b"), new Cursor(true, List.of("e")));
        assertEquals(List.of("c", "d"), slice.rows());
        assertEquals(new Cursor(true, List.of("c")), Cursor.parse(slice.previous()));
        assertEquals(new Cursor(false, List.of("d")), Cursor.parse(slice.next()));
    }

    @Test
    void rowsAreCountedWhileLeafingThereAndBack() {
        Slice<String> first = slice(List.of("a", "b", "c"), Cursor.START);
        Slice<String> second = slice(List.of("c", "d", "e"), Cursor.parse(first.next()));
        Slice<String> third = slice(List.of("e"), Cursor.parse(second.next()));
        Slice<String> back = slice(List.of("d", "c", "b"), Cursor.parse(third.previous()));
        assertEquals(List.of(1L, 3L, 5L, 3L), List.of(first.first(), second.first(), third.first(), back.first()));
    }

    @Test
    void theFirstPageBeginsWithTheFirstRowWhateverWasRemovedMeanwhile() {
        assertEquals(
                1, slice(List.of("b", "a"), new Cursor(true, List.of("c"), 5)).first());
    }

    @Test
    void aPlaceOvertakenByNewRowsIsNotKnown() {
        assertEquals(
                0,
                slice(List.of("c", "b", "a"), new Cursor(true, List.of("d"), 2)).first());
    }

    @Test
    void aPlaceThatIsNotKnownStaysUnknown() {
        Slice<String> deep = slice(List.of("c", "d", "e"), new Cursor(false, List.of("b")));
        assertEquals(0, deep.first());
        assertEquals(0, Cursor.parse(deep.next()).place());
    }

    @Test
    void anEmptyListLeadsNowhere() {
        Slice<String> slice = slice(List.of(), new Cursor(false, List.of("z")));
        assertNull(slice.previous());
        assertNull(slice.next());
    }

    @Test
    void aCursorSurvivesTheAddressWithUmlauts() {
        Cursor cursor = new Cursor(false, List.of("Müller & Söhne", "4711"));
        assertEquals(cursor, Cursor.parse(cursor.text()));
        assertTrue(cursor.text().matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void aTamperedCursorIsTheFirstPage() {
        assertEquals(Cursor.START, Cursor.parse("n%%%"));
    }

    @Test
    void aCursorThatShouldEndInAnIdAndDoesNotIsTheFirstPage() {
        assertEquals(Cursor.START, new Cursor(false, List.of("a", "b")).fitting(KeyPart.TEXT, KeyPart.ID));
    }

    @Test
    void aCursorOfAnotherOrderIsTheFirstPage() {
        Cursor byName = new Cursor(false, List.of("adidas AG", "01890a5d-ac96-774b-bcce-b302099a8057"));
        assertEquals(byName, byName.fitting(KeyPart.TEXT, KeyPart.ID));
        assertEquals(Cursor.START, byName.fitting(KeyPart.NUMBER, KeyPart.ID));
        assertEquals(Cursor.START, byName.fitting(KeyPart.TEXT));
    }

    @Test
    void aCursorHoldsNoDayOrMomentThatTheDatabaseRefuses() {
        assertEquals(Cursor.START, new Cursor(false, List.of("9999-99-99")).fitting(KeyPart.DAY));
        assertEquals(Cursor.START, new Cursor(false, List.of("+999999999-01-01T00:00:00Z")).fitting(KeyPart.MOMENT));
        assertEquals(Cursor.START, new Cursor(false, List.of("a\0b")).fitting(KeyPart.TEXT));
    }

    private static Slice<String> slice(List<String> found, Cursor cursor) {
        return Slice.of(found, 2, cursor, List::of);
    }
}
