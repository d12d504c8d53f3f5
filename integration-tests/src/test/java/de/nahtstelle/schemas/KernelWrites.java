package de.nahtstelle.schemas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a module writes a table of the kernel by SQL of its own, and where the table it writes stands only at run
 * time, so that nobody could find it.
 */
final class KernelWrites {
    /** What a context says of itself to the kernel, in its migrations: its rules and its functions. */
    private static final Set<String> SAID_BY_CONTEXTS = Set.of(
            "kernel.rule_basis",
            "kernel.rule_parameter",
            "kernel.function_kind",
            "kernel.function_in_unit_kind",
            "kernel.function_needs_line",
            "kernel.function_works_for",
            "kernel.staffing_function");

    /** Migrations that once put right what older code of theirs had left in the kernel, and stay as they were carried out. */
    private static final Map<String, String> CARRIED_OUT_ONCE = Map.of(
            "V043__caretaker_task.sql", "kernel.work_item",
            "V050__part_of_an_agency.sql", "kernel.work_item",
            "V066__labels_without_reason.sql", "kernel.work_item",
            "V072__asked_to_acknowledge.sql", "kernel.work_item",
            "V087__choice_without_name.sql", "kernel.audit_entry");

    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?"
                    + "(kernel\\.[a-z_]+|\"\\s*\\+)|(kernel\\.[a-z_]+)\\s+set\\b)",
            Pattern.CASE_INSENSITIVE);

    private KernelWrites() {}

    static List<String> in(Path module) throws IOException {
        return SqlSources.search(module, KernelWrites::in);
    }

    static Stream<String> in(Path file, String text) {
        String name = String.valueOf(file.getFileName());
        return WRITE.matcher(text)
                .results()
                .map(KernelWrites::table)
                .filter(table -> !(name.endsWith(".sql") && SAID_BY_CONTEXTS.contains(table)))
                .filter(table -> !table.equals(CARRIED_OUT_ONCE.get(name)))
                .map(table -> name + ": " + table);
    }

    private static String table(MatchResult found) {
        String table = found.group(1) == null ? found.group(2) : found.group(1);
        return table.startsWith("\"") ? "table of run time" : table;
    }
}
