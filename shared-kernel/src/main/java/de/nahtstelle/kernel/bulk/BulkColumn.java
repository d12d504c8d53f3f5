package de.nahtstelle.kernel.bulk;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file: its name in the header and what a cell may hold. Empty cells count as absent.
 *
 * @param maxLength in characters
 * @param pattern regular expression that the whole cell must match; null when any text will do
 * @param smallest the smallest number, for numbers
 * @param largest the largest number, for numbers
 */
public record BulkColumn(
        String name,
        Type type,
        boolean required,
        int maxLength,
        @Nullable String pattern,
        int smallest,
        int largest) {
    /** How a cell is read. */
    public enum Type {
        TEXT,
        DAY,
        NUMBER
    }

    private static final int NUMBER_LENGTH = 20;
    private static final int DAY_LENGTH = 30;

    /** A column of text. */
    public static BulkColumn text(String name, int maxLength) {
        return new BulkColumn(name, Type.TEXT, false, maxLength, null, 0, 0);
    }

    /** A column of days, written JJJJ-MM-TT. */
    public static BulkColumn day(String name) {
        return new BulkColumn(name, Type.DAY, false, DAY_LENGTH, null, 0, 0);
    }

    /** A column of whole numbers. */
    public static BulkColumn number(String name, int smallest, int largest) {
        return new BulkColumn(name, Type.NUMBER, false, NUMBER_LENGTH, null, smallest, largest);
    }

    /** The same, but no cell may be empty. */
    public BulkColumn mandatory() {
        return new BulkColumn(name, type, true, maxLength, pattern, smallest, largest);
    }

    /** The same, but cells must match. */
    public BulkColumn matching(String expression) {
        return new BulkColumn(name, type, required, maxLength, expression, smallest, largest);
    }
}
