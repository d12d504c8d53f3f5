package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.RunState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import, as machine clients see it.
 *
 * @param total rows of the file without its header
 * @param rejected rows with a finding; meaningful once the state is {@code CHECKED}
 * @param percent how far the present phase is, from 0 to 100
 * @param version to be sent with apply and discard
 */
public record RunDocument(
        UUID id,
        String kind,
        String fileName,
        RunState state,
        int total,
        int accepted,
        int rejected,
        @Nullable String phase,
        int percent,
        Instant uploadedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        int version) {
    static RunDocument of(BulkRun run) {
        return new RunDocument(
                run.id(),
                code(run.kind()),
                run.fileName(),
                run.state(),
                run.total(),
                run.accepted(),
                run.rejected(),
                run.phase(),
                run.percent(),
                run.uploadedAt(),
                run.finishedAt(),
                run.failure(),
                run.version());
    }

    /** The kind of a file as addresses name it, without its context. */
    static String code(String kind) {
        return kind.substring(kind.indexOf('.') + 1);
    }
}
