package de.nahtstelle.web.security;

import de.nahtstelle.web.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to a request without a token that is known and valid today. */
public final class Unauthorized {
    private static final Problem PROBLEM = Problem.of(
            401,
            "unauthorized",
            "A valid token is needed",
            "Send the header Authorization: Bearer <token>; an administrator issues tokens.");

    private Unauthorized() {}

    /** Writes it. */
    public static void answer(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        try {
            PROBLEM.answer(response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
