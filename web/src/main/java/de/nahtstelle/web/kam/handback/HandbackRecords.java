package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.RecordsOfHandback;
import de.nahtstelle.kam.handback.SiteRecords;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The data sets that a handback brings to the actor's agency, page by page; read once per request. */
@Named
@RequestScoped
public class HandbackRecords {
    private static final int SITES = 20;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    RecordsOfHandback records;

    private @Nullable String at;
    private @Nullable Slice<SiteRecords> slice;

    public Slice<SiteRecords> getSlice() {
        if (slice == null) {
            slice = records.page(actor.get(), page.handback(), Cursor.parse(at), SITES);
        }
        return slice;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
