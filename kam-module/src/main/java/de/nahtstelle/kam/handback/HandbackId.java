package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.util.UUID;

/** The id of a handback case. */
public record HandbackId(UUID value) {
    /** The kind under which handbacks are known to the kernel. */
    public static final String KIND = "kam.handback";

    /** The topic that changes with everything done in the case. */
    public String topic() {
        return KIND + ":" + value;
    }

    /** As a subject of the timeline and of receipts. */
    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }
}
