package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.ImportFiles;
import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.FileRefused;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of imports, and the form that sends a file. */
@Named
@RequestScoped
public class ImportList {
    private static final int SIZE = 25;
    private static final int NAME_LENGTH = 200;

    @Inject
    ImportFiles files;

    @Inject
    Imports imports;

    @Inject
    CurrentActor actor;

    private @Nullable String at;
    private @Nullable String refused;
    private @Nullable String kind;
    private @Nullable Part file;
    private @Nullable FileRefusal refusal;
    private @Nullable Slice<BulkRun> slice;
    private @Nullable Long count;

    /** The page asked for, read once per request. */
    public Slice<BulkRun> getSlice() {
        if (slice == null) {
            slice = imports.list(actor.get(), Cursor.parse(at), SIZE);
        }
        return slice;
    }

    public long getCount() {
        if (count == null) {
            count = imports.count(actor.get());
        }
        return count;
    }

    public List<String> getKinds() {
        return List.of(ImportKind.LARGE_CUSTOMERS.code(), ImportKind.JOB_OFFERS.code());
    }

    /** Takes the file in and goes on to its import, or stays and says why not. */
    public @Nullable String upload() throws IOException {
        if (file == null || kind == null) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            UUID run = files.upload(actor.get(), ImportKind.of(kind).orElseThrow(), name(file), content);
            return "/kam/imports/run.xhtml?faces-redirect=true&id=" + run;
        } catch (FileRefused cause) {
            refusal = FileRefusal.of(cause, imports, actor.get());
            return null;
        }
    }

    private static String name(Part file) {
        String name = String.valueOf(file.getSubmittedFileName());
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    /** Why the file was not taken in; null when nothing was refused. */
    public @Nullable FileRefusal getRefusal() {
        return "TOO_LARGE".equals(refused) ? FileRefusal.TOO_LARGE : refusal;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
