package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.security.Actor;
import java.util.UUID;

/** A run as the one sees it who works on it. */
record WorkingRun(UUID id, String kind, RunState state, int total, int rejected, Actor actor) {
    int accepted() {
        return total - rejected;
    }
}
