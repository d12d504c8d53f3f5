package de.nahtstelle.kernel.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from carrying out a text as a formula: an apostrophe before it marks it as text. A text that
 * looks guarded already gets one more, so that taking one away always gives the text that was.
 */
public final class FormulaGuard {
    private static final char MARK = '\'';
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? MARK + text : text;
    }

    /** The text that a cell stands for. */
    public static String unguarded(String cell) {
        return !cell.isEmpty()
                        && cell.charAt(0) == MARK
                        && FORMULA.matcher(cell).matches()
                ? cell.substring(1)
                : cell;
    }
}
