package de.nahtstelle.web.security;

import de.nahtstelle.kernel.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session keeps: who signed in, and with which of their passwords. */
final class OpenSession {
    private static final String SIGNED_IN = "nahtstelle.signed-in";

    private OpenSession() {}

    /** Opens it under an id that nobody knew before. */
    static void begin(HttpServletRequest request, SignedIn person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SIGNED_IN, person);
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(OpenSession::signedIn);
    }

    /** The person has changed the password in it: it goes on with the next one, where all others end. */
    static void passwordChanged(HttpServletRequest request) {
        of(request).ifPresent(known -> begin(request, new SignedIn(known.person(), known.passwordVersion() + 1)));
    }

    private static @Nullable SignedIn signedIn(HttpSession session) {
        return (SignedIn) session.getAttribute(SIGNED_IN);
    }
}
