package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kernel.directive.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer chosen to be marked for handback, and what came of it.
 *
 * @param result {@code chosen}, {@code done}, {@code refused} or {@code changed}
 * @param handback its handback, once it is marked; null otherwise
 */
public record MarkedCustomer(
        UUID id,
        String name,
        int version,
        String result,
        @Nullable Refusal refusal,
        @Nullable UUID handback) {
    /** How the form sends it back. */
    public String getKey() {
        return id + ":" + version;
    }

    MarkedCustomer with(String outcome, @Nullable Refusal why) {
        return new MarkedCustomer(id, name, version, outcome, why, null);
    }

    MarkedCustomer marked(@Nullable UUID begun) {
        return new MarkedCustomer(id, name, version, "done", null, begun);
    }
}
