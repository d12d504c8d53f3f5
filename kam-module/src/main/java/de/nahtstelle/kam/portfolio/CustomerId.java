package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.util.UUID;

/** The id of a large customer; the same as its employer's. */
public record CustomerId(UUID value) {
    /** The kind under which customers are known to the kernel. */
    public static final String KIND = "kam.customer";

    /** As a subject that a unit answers for. */
    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }
}
