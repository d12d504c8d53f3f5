package de.nahtstelle.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to a request without a token that is known and valid today. */
public final class Unauthorized {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Problem PROBLEM = Problem.of(
            401,
            "unauthorized",
            "A valid token is needed",
            "Send the header Authorization: Bearer <token>; an administrator issues tokens.");

    private Unauthorized() {}

    /** Writes it. */
    public static void answer(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write(JSON.toJson(PROBLEM));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
