package de.nahtstelle.web.input;

import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns away every request with a path, parameter or form field that the database cannot hold, before any page or
 * resource sees it. Bodies of JSON and files are not looked at here.
 */
@WebFilter("/*")
public class ReadableParameters extends HttpFilter {
    /** Where the page for invalid input finds the name of the field. */
    public static final String PLACE = "nahtstelle.invalid-input";

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<FieldError> wrong = wrong(request);
        if (wrong.isEmpty()) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().startsWith("/api")) {
            Problem.invalid(List.of(wrong.get())).answer(response);
        } else {
            request.setAttribute(PLACE, wrong.get().field());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<FieldError> wrong(HttpServletRequest request) {
        return wrong("path", request.getServletPath() + request.getPathInfo())
                .or(() -> PostedNonce.complaint(request))
                .or(() -> request.getParameterMap().entrySet().stream()
                        .flatMap(ReadableParameters::wrong)
                        .findFirst());
    }

    private static Stream<FieldError> wrong(Map.Entry<String, String[]> field) {
        if (field.getKey().equals(PostedNonce.STATE)) {
            return Stream.empty();
        }
        return ReadableText.complaint(field.getKey()).isPresent()
                ? Stream.of(new FieldError("*", "a field with an unreadable name"))
                : Stream.of(field.getValue()).flatMap(value -> wrong(field.getKey(), value).stream());
    }

    private static Optional<FieldError> wrong(String name, String value) {
        return ReadableText.complaint(value).map(complaint -> new FieldError(name, complaint));
    }
}
