package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The body of the request is JSON, but not the JSON of this resource: the answer names the member that is not. */
@Provider
public class UnreadableRequestMapper implements ExceptionMapper<ProcessingException> {
    private static final Pattern MEMBER = Pattern.compile("property '([^']+)'|parameter '([^']+)'");

    @Override
    public Response toResponse(ProcessingException unreadable) {
        return Problem.invalid(List.of(new FieldError(place(unreadable), "not of the type that this member has")))
                .response();
    }

    private static String place(Throwable failure) {
        String members = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> MEMBER.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
                .distinct()
                .collect(Collectors.joining("."));
        return members.isEmpty() ? "body" : members;
    }
}
