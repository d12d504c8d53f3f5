package de.nahtstelle.kernel.worklist;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of the home page, each a list of its own. */
public enum WorkPart {
    /** Tasks that were due before today. */
    OVERDUE("overdue", "< :today"),
    /** Tasks that are due today or later. */
    TO_DO("toDo", ">= :today"),
    /** What the actor's desks wait for. */
    WAITING("waiting", ">= '-infinity'"),
    /** Whatever units of the house wait for past its day. */
    IN_THE_HOUSE("inTheHouse", "< :today");

    private final String key;
    private final String due;

    WorkPart(String key, String due) {
        this.key = key;
        this.due = due;
    }

    /** Reads a part from an address; what is to do when it says nothing known. */
    public static WorkPart parse(@Nullable String text) {
        return Arrays.stream(values())
                .filter(part -> part.key.equals(text))
                .findFirst()
                .orElse(TO_DO);
    }

    /** The name as it stands in an address. */
    public String key() {
        return key;
    }

    /** Whether its lines are tasks of the actor; otherwise they wait for others. */
    public boolean tasks() {
        return this == OVERDUE || this == TO_DO;
    }

    /** What its last days are. */
    String due() {
        return due;
    }
}
