package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The import that an address names; an address without one, or with a made-up one, is not found. */
final class RunIds {
    private RunIds() {}

    static BulkRun find(Imports imports, Actor actor, @Nullable String id) {
        return imports.find(actor, parse(id)).orElseThrow(NotThere.of("import", String.valueOf(id)));
    }

    static UUID parse(@Nullable String id) {
        return AddressId.parse(id).orElseThrow(NotThere.of("import", String.valueOf(id)));
    }
}
