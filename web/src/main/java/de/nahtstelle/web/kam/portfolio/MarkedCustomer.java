package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kernel.directive.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer chosen to be marked for handback, and what came of it.
 *
 * @param result {@code chosen}, {@code done}, {@code refused} or {@code changed}
 */
public record MarkedCustomer(
        UUID id,
        String name,
        int version,
        String result,
        @Nullable Refusal refusal) {
    /** How the form sends it back. */
    public String getKey() {
        return id + ":" + version;
    }

    MarkedCustomer with(String outcome, @Nullable Refusal why) {
        return new MarkedCustomer(id, name, version, outcome, why);
    }
}
