package de.nahtstelle.kernel.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Finds the constraint by which the database refused, so that a lost race can be mapped to the clause it protects. */
public final class Constraints {
    private static final Set<String> TRANSIENT_STATES = Set.of("40P01", "40001");

    private Constraints() {}

    /** The name of the violated constraint somewhere in the causes of the failure; empty when there is none. */
    public static Optional<String> violatedBy(Throwable failure) {
        return refusals(failure)
                .map(PSQLException::getServerErrorMessage)
                .filter(Objects::nonNull)
                .map(ServerErrorMessage::getConstraint)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the same transaction may well succeed when run again: a deadlock or a serialization failure. */
    public static boolean isTransient(Throwable failure) {
        return refusals(failure).map(PSQLException::getSQLState).anyMatch(TRANSIENT_STATES::contains);
    }

    private static Stream<PSQLException> refusals(Throwable failure) {
        return causes(failure).stream().filter(PSQLException.class::isInstance).map(PSQLException.class::cast);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = failure; t != null && !causes.contains(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }
}
