package de.nahtstelle.kernel.bulk;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file cannot be taken in at all. Nothing of it remains. */
public final class FileRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Why a file is refused. */
    public enum Reason {
        /** It is larger than {@link Spool#LIMIT}. */
        TOO_LARGE,
        /** It holds no row. */
        EMPTY,
        /** A line holds bytes that are not UTF-8. */
        NOT_UTF8,
        /** A quotation mark is opened and never closed, or text follows a closed one. */
        QUOTING,
        /** Columns of the format are missing in the header. */
        COLUMNS_MISSING,
        /** The header has columns that the format does not know. */
        COLUMNS_UNKNOWN,
        /** The header has a column twice. */
        COLUMNS_TWICE,
        /** By its header it is a file of another kind. */
        OTHER_KIND,
        /** The same file is in the portal already: applied, or in another run that is not finished. */
        SAME_FILE
    }

    private final Reason reason;
    private final @Nullable Long line;
    private final List<String> columns;
    private final @Nullable UUID run;
    private final @Nullable String kind;

    private FileRefused(
            Reason reason, @Nullable Long line, List<String> columns, @Nullable UUID run, @Nullable String kind) {
        super(reason + (line == null ? "" : " in line " + line) + (columns.isEmpty() ? "" : " " + columns));
        this.reason = reason;
        this.line = line;
        this.columns = List.copyOf(columns);
        this.run = run;
        this.kind = kind;
    }

    static FileRefused because(Reason reason) {
        return new FileRefused(reason, null, List.of(), null, null);
    }

    static FileRefused inLine(Reason reason, long line) {
        return new FileRefused(reason, line, List.of(), null, null);
    }

    static FileRefused forColumns(Reason reason, List<String> columns) {
        return new FileRefused(reason, 1L, columns, null, null);
    }

    static FileRefused sameAs(UUID run) {
        return new FileRefused(Reason.SAME_FILE, null, List.of(), run, null);
    }

    static FileRefused ofKind(String kind, List<String> recognised) {
        return new FileRefused(Reason.OTHER_KIND, 1L, recognised, null, kind);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The line, counted with the header; null when no line is at fault. */
    public @Nullable Long line() {
        return line;
    }

    /** The columns at fault, or those by which another kind is recognised; empty when there are none. */
    public List<String> columns() {
        return columns;
    }

    /** The run that has the same file; null for all other reasons. */
    public @Nullable UUID run() {
        return run;
    }

    /** The kind of file that it is by its header; null for all other reasons. */
    public @Nullable String kind() {
        return kind;
    }
}
