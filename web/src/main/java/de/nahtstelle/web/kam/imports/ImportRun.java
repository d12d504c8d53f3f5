package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.ImportFiles;
import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.Finding;
import de.nahtstelle.kernel.bulk.FindingCount;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.SystemClock;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One import: progress while the portal works, then the result and what can be done with it. */
@Named
@RequestScoped
public class ImportRun {
    private static final int SIZE = 25;

    @Inject
    ImportFiles files;

    @Inject
    Imports imports;

    @Inject
    CurrentActor actor;

    @Inject
    SystemClock clock;

    @Inject
    ExternalContext external;

    private @Nullable String id;
    private @Nullable String column;
    private @Nullable String reason;
    private @Nullable String at;
    private int version;
    private @Nullable BulkRun run;
    private List<FindingCount> counts = List.of();
    private Slice<Finding> findings = Slice.empty();

    /** The address names the import, of the page and of what its form sends. */
    @PostConstruct
    void readAddress() {
        id = external.getRequestParameterMap().get("id");
    }

    /** Reads the import. */
    public void load() {
        BulkRun found = RunIds.find(imports, actor.get(), id);
        run = found;
        version = found.version();
        if (!found.state().working()) {
            counts = imports.counts(actor.get(), found);
            findings = imports.findings(actor.get(), found, filter(), Cursor.parse(at), SIZE);
        }
    }

    /** The finding that the address asks for; null when it asks for none or for one that does not occur. */
    private @Nullable FindingCount filter() {
        return counts.stream()
                .filter(count -> count.reason().equals(reason) && count.column().equals(Objects.toString(column, "")))
                .findFirst()
                .orElse(null);
    }

    /** Orders the take-over; a second click finds it ordered already. */
    public String apply() {
        files.apply(actor.get(), RunIds.parse(id), version);
        return here();
    }

    /** Discards the import. */
    public String discard() {
        files.discard(actor.get(), RunIds.parse(id), version);
        return here();
    }

    private String here() {
        return "/kam/imports/run.xhtml?faces-redirect=true&id=" + id;
    }

    /** Rows a second in the present phase. */
    public long getRate() {
        return getRun().rate(clock.now());
    }

    /** How many findings the list below has. */
    public long getCount() {
        return counts.stream()
                .filter(count -> filter() == null || count.equals(filter()))
                .mapToLong(FindingCount::rows)
                .sum();
    }

    public BulkRun getRun() {
        if (run == null) {
            load();
        }
        return Objects.requireNonNull(run);
    }

    public List<FindingCount> getCounts() {
        return counts;
    }

    public Slice<Finding> getFindings() {
        return findings;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getColumn() {
        return column;
    }

    public void setColumn(@Nullable String column) {
        this.column = column;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
