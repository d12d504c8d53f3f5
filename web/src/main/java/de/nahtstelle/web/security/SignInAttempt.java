package de.nahtstelle.web.security;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the session remembers while somebody is at the identity provider, so that only the answer to this very question
 * counts, and only once.
 *
 * @param to the page that was wanted
 */
record SignInAttempt(String stateValue, String nonceValue, String verifierValue, String to) implements Serializable {
    private static final String ATTRIBUTE = "nahtstelle.sign-in-attempt";

    static SignInAttempt begin(HttpServletRequest request) {
        SignInAttempt attempt = new SignInAttempt(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                WayBack.safe(request.getParameter("to")));
        request.getSession().setAttribute(ATTRIBUTE, attempt);
        return attempt;
    }

    /** The attempt of this session, which is over with that; empty when there is none. */
    static Optional<SignInAttempt> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignInAttempt attempt)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(attempt);
    }

    State state() {
        return new State(stateValue);
    }

    Nonce nonce() {
        return new Nonce(nonceValue);
    }

    CodeVerifier verifier() {
        return new CodeVerifier(verifierValue);
    }
}
