package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sends the rejected rows of an import as a file to mend. */
@Named
@RequestScoped
public class RejectedFile {
    @Inject
    Imports imports;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    FacesContext faces;

    @Inject
    ExternalContext external;

    private @Nullable String id;

    /** Sends the file instead of a page; there is none once the rows are removed. */
    public void send() throws IOException {
        BulkRun run = RunIds.find(imports, actor.get(), id);
        if (run.rowsGone()) {
            throw NotThere.of("rejected rows of import", run.id()).get();
        }
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + run.kind() + "-rejected.csv\"");
        try (Writer target = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            imports.writeRejected(actor.get(), run, target, this::words);
        }
        faces.responseComplete();
    }

    private String words(String column, String reason) {
        String words = texts.of("finding.imports." + reason);
        return column.isEmpty() ? words : texts.of("column.imports." + column) + ": " + words;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
