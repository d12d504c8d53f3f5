package de.nahtstelle.web.input;

import de.nahtstelle.web.problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The nonce that PrimeFaces wants back with every form of Faces; it would fail over a wrong one, even on error pages. */
final class PostedNonce {
    static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";

    private PostedNonce() {}

    static Optional<FieldError> complaint(HttpServletRequest request) {
        boolean sound = request.getParameter(STATE) == null || isNonce(request.getParameter(NONCE));
        return sound ? Optional.empty() : Optional.of(new FieldError(NONCE, "not the one of a page"));
    }

    private static boolean isNonce(@Nullable String nonce) {
        try {
            return nonce != null
                    && UUID.fromString(new String(Base64.getDecoder().decode(nonce), StandardCharsets.UTF_8))
                                    .version()
                            > 0;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
