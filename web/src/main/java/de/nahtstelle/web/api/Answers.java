package de.nahtstelle.web.api;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Turns the outcome of a use case that a rule may refuse into an answer. */
public final class Answers {
    private Answers() {}

    /** The answer of the caller when it was done, 409 with rule, clause and receipt when a rule refused. */
    public static <T> Response of(Outcome<T> outcome, Function<T, Response> done) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            return Problem.refused(refused.refusal()).response();
        }
        return done.apply(((Outcome.Done<T>) outcome).value());
    }
}
