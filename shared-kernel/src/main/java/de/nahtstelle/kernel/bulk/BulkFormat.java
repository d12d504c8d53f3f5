package de.nahtstelle.kernel.bulk;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a kind of file, in the order in which rows are kept. SQL over rows names cells as {@code {column}},
 * for instance {@code r.{customer_number}}.
 */
public record BulkFormat(List<BulkColumn> columns) {
    /** The column a file of rejected rows carries behind the others; it may stay when the file comes back mended. */
    public static final String REASON = "reason";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    /** A format with these columns. */
    public static BulkFormat of(BulkColumn... columns) {
        return new BulkFormat(List.of(columns));
    }

    /** The names of the columns, in order. */
    public List<String> names() {
        return columns.stream().map(BulkColumn::name).toList();
    }

    /**
     * Where the column stands, counted from one; zero for the row as a whole, which has the empty name.
     *
     * @throws IllegalArgumentException when there is no such column
     */
    public int position(String column) {
        int index = names().indexOf(column);
        if (index < 0 && !column.isEmpty()) {
            throw new IllegalArgumentException("No column " + column + " in " + names());
        }
        return index + 1;
    }

    /** The name of the column at that position; empty for the row as a whole. */
    public String nameAt(int position) {
        return position == 0 ? "" : columns.get(position - 1).name();
    }

    /** The statement with every cell that it names replaced by the column that keeps it. */
    public String sql(String statement) {
        return PLACEHOLDER.matcher(statement).replaceAll(this::cell);
    }

    private String cell(MatchResult placeholder) {
        return "c" + position(placeholder.group(1));
    }

    /** The columns that keep the cells, in order, for instance {@code c1, c2, c3}. */
    String cells() {
        return String.join(
                ", ",
                IntStream.rangeClosed(1, columns.size()).mapToObj(i -> "c" + i).toList());
    }
}
