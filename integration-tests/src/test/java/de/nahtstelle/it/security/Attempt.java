package de.nahtstelle.it.security;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.NotPermitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a use case.
 *
 * @param refusedFor the permission that was missing; null when the actor was let in
 * @param answered whether it went through; else what was given did not fit, and whoever gets so far was let in
 * @param sawAStrangers whether the answer shows what is a stranger's
 * @param succeeded whether it went through and came to something
 */
record Attempt(@Nullable String refusedFor, boolean answered, boolean sawAStrangers, boolean succeeded) {
    private static final Set<Object> NOTHING = Set.of(false, 0, 0L, Optional.empty(), List.of(), Map.of());

    static Attempt answered(@Nullable Object answer, boolean sawAStrangers) {
        return new Attempt(null, true, sawAStrangers, !isNothing(answer));
    }

    static Attempt refused(NotPermitted reason) {
        return new Attempt(reason.permission(), false, false, false);
    }

    static Attempt letInInVain() {
        return new Attempt(null, false, false, false);
    }

    private static boolean isNothing(@Nullable Object answer) {
        return answer instanceof Outcome.Refused
                || (answer != null && NOTHING.contains(answer))
                || (answer instanceof Slice<?> slice && slice.rows().isEmpty());
    }

    boolean refused() {
        return refusedFor != null;
    }
}
