package de.nahtstelle.kernel.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds cells that are absent, too long, or not of the form their column asks for: one reason per cell, one pass. Most
 * rows are in order, and asking first whether any cell is at fault costs half of listing the faults of each row.
 */
final class FormalCheck {
    private FormalCheck() {}

    static void run(StagedRows rows, BulkFormat format) {
        rows.execute("""
                insert into kernel.bulk_finding (run, line, position, reason)
                select run, line, 0, 'COLUMN_COUNT' from kernel.bulk_row where run = :run and malformed
                """, Map.of());
        String any = format.columns().stream().map(FormalCheck::fault).collect(Collectors.joining(",\n"));
        String faults = format.columns().stream()
                .map(column -> "(%d, %s)".formatted(format.position(column.name()), fault(column)))
                .collect(Collectors.joining(",\n"));
        rows.execute("""
                insert into kernel.bulk_finding (run, line, position, reason)
                select r.run, r.line, fault.position, fault.reason
                  from kernel.bulk_row r
                 cross join lateral (values %s) fault (position, reason)
                 where r.run = :run and not r.malformed and coalesce(%s) is not null and fault.reason is not null
                """.formatted(faults, any), Map.of());
    }

    /** An expression that yields the reason by which the cell is at fault, or null. */
    static String fault(BulkColumn column) {
        String cell = "r.{" + column.name() + "}";
        List<String> cases = new ArrayList<>();
        cases.add(when(cell + " is null", column.required() ? "'MISSING'" : "null"));
        cases.add(when("length(" + cell + ") > " + column.maxLength(), "'TOO_LONG'"));
        if (column.pattern() != null) {
            cases.add(when(cell + " !~ '^(" + column.pattern() + ")$'", "'PATTERN'"));
        }
        cases.addAll(casesOfType(column, cell));
        return "case " + String.join(" ", cases) + " end";
    }

    private static List<String> casesOfType(BulkColumn column, String cell) {
        return switch (column.type()) {
            case TEXT -> List.of();
            case DAY ->
                List.of(
                        when(cell + " !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'", "'NOT_A_DAY'"),
                        when("not pg_input_is_valid(" + cell + ", 'date')", "'NO_SUCH_DAY'"));
            case NUMBER ->
                List.of(
                        when(cell + " !~ '^-?[0-9]+$'", "'NOT_A_NUMBER'"),
                        when(cell + "::numeric < " + column.smallest(), "'TOO_SMALL'"),
                        when(cell + "::numeric > " + column.largest(), "'TOO_LARGE'"));
        };
    }

    private static String when(String condition, String reason) {
        return "when " + condition + " then " + reason;
    }
}
