package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.NotThere;
import java.util.UUID;
import java.util.function.Supplier;

/** The id of a large customer; the same as its employer's. */
public record CustomerId(UUID value) {
    /** The kind under which customers are known to the kernel. */
    public static final String KIND = "kam.customer";

    /** To the actor there is no such customer; for {@code orElseThrow}. */
    public Supplier<NotThere> notThere() {
        return NotThere.of(KIND, value);
    }

    /** As a subject that a unit answers for. */
    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }
}
