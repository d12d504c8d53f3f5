package de.nahtstelle.benchmarks.figure;

import java.util.List;

/** The figures of a run as a Markdown table, under a line that says where and when they were measured. */
public final class FigureTable {
    private static final String HEADER = """
            | figure | target | measured | SQL alone | ratio | |
            | --- | --- | --- | --- | --- | --- |
            """;

    private FigureTable() {}

    /** The table, ending with a line feed. */
    public static String of(String circumstances, List<Figure> figures) {
        StringBuilder table = new StringBuilder(circumstances).append("\n\n").append(HEADER);
        figures.forEach(figure -> table.append(figure.row()).append('\n'));
        return table.toString();
    }
}
