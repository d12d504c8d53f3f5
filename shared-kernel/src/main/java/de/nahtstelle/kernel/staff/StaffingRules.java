package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** What speaks against a function for a person: the own hand, the wrong line, the kind of unit, the dates. */
@ApplicationScoped
class StaffingRules {
    @Inject
    Jdbi jdbi;

    @Inject
    StaffingRight right;

    @Inject
    BusinessClock clock;

    /** The first rule that refuses; empty when the person may hold the function. */
    Optional<Decision> refusal(Actor actor, Staffing asked) {
        return oneself(actor, asked.person())
                .or(() -> otherLine(actor, asked))
                .or(() -> misfit(asked))
                .or(() -> outsideOfUnit(asked))
                .or(() -> twice(asked));
    }

    @LegalBasis(rule = "kernel.nobody-staffs-oneself", clause = "KAM-07")
    Optional<Decision> oneself(Actor actor, PersonId person) {
        return when(actor.person().equals(person), "kernel.nobody-staffs-oneself", person, Map.of());
    }

    @LegalBasis(rule = "kernel.staffing-follows-supervision", clause = "KAM-07")
    private Optional<Decision> otherLine(Actor actor, Staffing asked) {
        return when(
                !right.covers(actor, asked.unit()),
                "kernel.staffing-follows-supervision",
                asked.person(),
                Map.of("unit", nameOf(asked)));
    }

    @LegalBasis(rule = "kernel.function-fits-unit", clause = "KAM-06")
    private Optional<Decision> misfit(Staffing asked) {
        return when(
                !holds(
                        "select exists (select from kernel.unit u join kernel.function_in_unit_kind f on"
                                + " f.unit_kind = u.kind where u.id = :unit and f.function = :function)",
                        asked),
                "kernel.function-fits-unit",
                asked.person(),
                Map.of("unit", nameOf(asked), "function", asked.function()));
    }

    @LegalBasis(rule = "kernel.function-within-unit", clause = "KAM-06")
    private Optional<Decision> outsideOfUnit(Staffing asked) {
        boolean ordered = asked.validTo() == null || !asked.validTo().isBefore(asked.validFrom());
        return when(
                !ordered
                        || !holds(
                                "select exists (select from kernel.unit u where u.id = :unit"
                                        + " and daterange(u.valid_from, u.valid_to, '[]') @> :from"
                                        + " and (u.valid_to is null or :to <= u.valid_to))",
                                asked),
                "kernel.function-within-unit",
                asked.person(),
                Map.of("unit", nameOf(asked), "from", asked.validFrom()));
    }

    /** Two dates of the same function in the same unit would overlap. */
    @LegalBasis(rule = "kernel.function-once-at-a-time", clause = "KAM-05")
    private Optional<Decision> twice(Staffing asked) {
        return holds(
                        "select exists (select from kernel.membership m where m.person = :person and m.unit = :unit"
                                + " and m.function = :function and m.id <> :membership"
                                + " and daterange(m.valid_from, m.valid_to, '[]') && daterange(:from, :to, '[]'))",
                        asked)
                ? Optional.of(overlap(asked))
                : Optional.empty();
    }

    Decision overlap(Staffing asked) {
        return decision(
                "kernel.function-once-at-a-time",
                asked.person(),
                Map.of("unit", nameOf(asked), "function", asked.function(), "from", asked.validFrom()));
    }

    /** The facts of a function for the audit; what has no end names none. */
    Map<String, ?> details(Staffing asked) {
        Map<String, Object> details = new TreeMap<>(Map.of(
                "unit",
                nameOf(asked),
                "function",
                asked.function(),
                "from",
                asked.validFrom().toString()));
        details.put(StaffConflicts.RECORD, asked.membership().toString());
        details.put("to", asked.validTo() == null ? "…" : asked.validTo().toString());
        return details;
    }

    private Optional<Decision> when(boolean refused, String rule, PersonId person, Map<String, ?> facts) {
        return refused ? Optional.of(decision(rule, person, facts)) : Optional.empty();
    }

    private Decision decision(String rule, PersonId person, Map<String, ?> facts) {
        return new Decision(rule, Staffing.subject(person), clock.today(), facts, Map.of());
    }

    private String nameOf(Staffing asked) {
        return jdbi.withHandle(db -> db.createQuery("select short_name from kernel.unit where id = :unit")
                .bind("unit", asked.unit().value())
                .mapTo(String.class)
                .findOne()
                .orElse("?"));
    }

    private boolean holds(String question, Staffing asked) {
        return jdbi.withHandle(db -> db.createQuery(question)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("person", asked.person().value())
                .bind("unit", asked.unit().value())
                .bind("function", asked.function())
                .bind("from", asked.validFrom())
                .bindByType("to", asked.validTo(), LocalDate.class)
                .bind("membership", asked.membership())
                .mapTo(Boolean.class)
                .one());
    }
}
