package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.FileRefused;
import de.nahtstelle.kernel.security.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was not taken in, in the words of a message.
 *
 * @param message name of the message
 * @param facts what the message says, by name
 * @param run the import that has the same file; null for all other reasons
 */
public record FileRefusal(
        String message, Map<String, ?> facts, @Nullable BulkRun run) {
    static final FileRefusal TOO_LARGE = new FileRefusal("refused.imports.TOO_LARGE", Map.of(), null);

    static FileRefusal of(FileRefused cause, Imports imports, Actor actor) {
        BulkRun run =
                cause.run() == null ? null : imports.find(actor, cause.run()).orElse(null);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("line", cause.line());
        facts.put("columns", String.join(", ", cause.columns()));
        if (run != null) {
            facts.put("person", run.person());
            facts.put("unit", run.unit());
            facts.put("day", run.finishedAt() == null ? run.uploadedAt() : run.finishedAt());
        }
        return new FileRefusal(message(cause, run), facts, run);
    }

    private static String message(FileRefused cause, @Nullable BulkRun run) {
        boolean open = run != null && run.finishedAt() == null;
        String kind = cause.kind() == null ? "" : "." + RunDocument.code(cause.kind());
        return "refused.imports." + cause.reason() + kind + (open ? ".open" : "");
    }
}
