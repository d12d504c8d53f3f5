package de.nahtstelle.benchmarks.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * How one row of a file with errors comes about: a right row, some columns of it overwritten. No column at all leaves
 * the row as it is (it is the right row that a later one contradicts or repeats), the name {@code (end)} cuts it off.
 */
record RowError(int line, int baseRow, List<String> columns, List<String> values) {

    private static final String CUT = "(end)";

    static List<RowError> load(String resource) {
        return ClasspathTable.rows(resource, RowError::of);
    }

    List<String> in(List<String> header, List<List<String>> rightRows) {
        List<String> row = new ArrayList<>(rightRows.get(baseRow % rightRows.size()));
        if (columns.contains(CUT)) {
            return row.subList(0, header.size() / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            row.set(header.indexOf(columns.get(i)), values.get(i));
        }
        return row;
    }

    private static RowError of(NamedCsvRecord row) {
        boolean unchanged = row.getField("column").isEmpty();
        return new RowError(
                Integer.parseInt(row.getField("line")),
                Integer.parseInt(row.getField("base_row")),
                unchanged ? List.of() : ClasspathTable.parts(row, "column"),
                ClasspathTable.parts(row, "value"));
    }
}
