package de.nahtstelle.web.api;

import de.nahtstelle.kernel.directive.Refusal;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457). Members that do not apply are left out.
 *
 * @param type what kind of problem it is, a URN that does not change
 * @param title the kind in words, the same for every occurrence
 * @param detail this occurrence in words, for the people behind the client
 * @param errors the fields that were wrong, when the request was
 * @param rule the rule that refused, for instance {@code kam.key-account-limit}
 * @param clause the clause that refused, for instance {@code KAM-02}
 * @param expiredOn last day on which the clause was in force, when it has no successor
 * @param facts the facts, by name; those of the rule where a rule refused
 * @param wouldChangeIt the facts of the nearest different outcome
 * @param receipt where the stored receipt of the refusal is found
 * @param reference what to name when asking the administration about an unexpected failure
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<FieldError> errors,
        @Nullable String rule,
        @Nullable String clause,
        @Nullable LocalDate expiredOn,
        @Nullable Map<String, ?> facts,
        @Nullable Map<String, ?> wouldChangeIt,
        @Nullable String receipt,
        @Nullable String reference) {
    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String URN = "urn:nahtstelle:problem:";

    /**
     * A problem without further members.
     *
     * @param kind the last part of its URN, for instance {@code not-found}
     */
    public static Problem of(int status, String kind, String title, @Nullable String detail) {
        return new Problem(URN + kind, title, status, detail, null, null, null, null, null, null, null, null);
    }

    /** The request was not understood because of these fields. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                URN + "invalid",
                "The request is not valid",
                400,
                null,
                errors,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A rule refused. */
    public static Problem refused(Refusal refusal) {
        return new Problem(
                URN + "refused",
                "A rule refused",
                Response.Status.CONFLICT.getStatusCode(),
                null,
                null,
                refusal.rule(),
                refusal.clause(),
                refusal.expiredOn(),
                refusal.facts(),
                refusal.wouldChangeIt(),
                "/api/v1/receipts/" + refusal.receipt(),
                null);
    }

    /** Something failed that nobody foresaw; the log holds the reason under the reference. */
    public static Problem unexpected(String reference) {
        return new Problem(
                URN + "unexpected",
                "The portal failed unexpectedly",
                500,
                "Please name the reference to the administration of the portal.",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reference);
    }

    /** The same with facts. */
    public Problem with(Map<String, ?> more) {
        return new Problem(
                type, title, status, detail, errors, rule, clause, expiredOn, more, wouldChangeIt, receipt, reference);
    }

    /** Writes it as the answer where no resource was reached. */
    public void answer(HttpServletResponse answer) throws IOException {
        answer.setStatus(status);
        answer.setContentType(MEDIA_TYPE);
        answer.setCharacterEncoding("UTF-8");
        answer.getWriter().write(JSON.toJson(this));
    }

    /** The answer that carries this document. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
