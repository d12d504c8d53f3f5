package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.NotThere;
import java.util.UUID;
import java.util.function.Supplier;

/** The id of a handback case. */
public record HandbackId(UUID value) {
    /** The kind under which handbacks are known to the kernel. */
    public static final String KIND = "kam.handback";

    /** The kind under which the kernel knows the part of an agency, which is what it is offered. */
    public static final String KIND_OF_PART = "kam.handback-receiver";

    /** The topic that changes with everything done in the case. */
    public String topic() {
        return KIND + ":" + value;
    }

    /** To the actor there is no such handback; for {@code orElseThrow}. */
    public Supplier<NotThere> notThere() {
        return NotThere.of(KIND, value);
    }

    /** As a subject of the timeline and of receipts. */
    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }
}
