package de.nahtstelle.it.security;

import de.nahtstelle.kernel.security.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a use case.
 *
 * @param refusedFor the permission that was missing; null when the actor was let in
 * @param answered whether it went through; else what was given did not fit, and whoever gets so far was let in
 * @param sawAStrangers whether the answer shows what is a stranger's
 */
record Attempt(@Nullable String refusedFor, boolean answered, boolean sawAStrangers) {
    static Attempt answered(boolean sawAStrangers) {
        return new Attempt(null, true, sawAStrangers);
    }

    static Attempt refused(NotPermitted reason) {
        return new Attempt(reason.permission(), false, false);
    }

    static Attempt letInInVain() {
        return new Attempt(null, false, false);
    }

    boolean refused() {
        return refusedFor != null;
    }
}
