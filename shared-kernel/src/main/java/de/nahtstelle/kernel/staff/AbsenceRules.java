package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** What speaks against an absence as it is to be recorded: the order of its days, days gone by, another one, the cover. */
@ApplicationScoped
class AbsenceRules {
    private static final String COVER_HOLDS_A_FUNCTION = """
            select exists (select from kernel.membership m join kernel.membership c on c.function = m.function
                            where m.person = :person and c.person = :cover and c.person <> m.person
                              and daterange(m.valid_from, m.valid_to, '[]') && daterange(:first, :last, '[]')
                              and daterange(c.valid_from, c.valid_to, '[]') @> daterange(:first, :last, '[]'))
            """;
    private static final String COVER_WITHIN_REACH =
            "select kernel.cover_reaches(:person, :cover, :namedFrom, :first, :last)";
    private static final String COVER_IS_ABSENT = """
            select exists (select from kernel.absence o
                            where o.person = :cover
                              and daterange(o.first_day, o.last_day, '[]') && daterange(:first, :last, '[]'))
            """;
    private static final String ABSENT_ALREADY = """
            select exists (select from kernel.absence o
                            where o.person = :person and o.id <> :id
                              and daterange(o.first_day, o.last_day, '[]') && daterange(:first, :last, '[]'))
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /**
     * The first rule that refuses; empty when the absence may be recorded.
     *
     * @param stands what is to be changed by it; null when nothing is
     */
    Optional<Decision> refusal(@Nullable Absence stands, Absence asked) {
        return disorder(asked)
                .or(() -> past(stands, asked))
                .or(() -> twice(asked))
                .or(() -> wrongCover(asked))
                .or(() -> coverOutOfReach(asked))
                .or(() -> absentCover(asked));
    }

    @LegalBasis(rule = "kernel.absence-in-order", clause = "KAM-05")
    private Optional<Decision> disorder(Absence asked) {
        return asked.lastDay().isBefore(asked.firstDay())
                ? Optional.of(decision("kernel.absence-in-order", asked))
                : Optional.empty();
    }

    /**
     * An absence begins today at the earliest, and of one that has begun the days before today are neither added to nor
     * taken away. Absences say who acted in a function and which account had nobody in it: on a day gone by a cover
     * named only now acted for nobody, and who did act then has left decisions in that name. Nothing is lost by it,
     * because the portal keeps absences for the cover alone and is no record of working hours. What was entered by
     * mistake can be taken back as long as it has not begun; what has begun ends with yesterday.
     */
    @LegalBasis(rule = "kernel.absence-keeps-the-past", clause = "KAM-05")
    private Optional<Decision> past(@Nullable Absence stands, Absence asked) {
        return asked.agreesBefore(clock.today(), stands)
                ? Optional.empty()
                : Optional.of(decision("kernel.absence-keeps-the-past", asked));
    }

    @LegalBasis(rule = "kernel.absence-once-at-a-time", clause = "KAM-05")
    private Optional<Decision> twice(Absence asked) {
        return holds(ABSENT_ALREADY, asked) ? Optional.of(overlap(asked)) : Optional.empty();
    }

    Decision overlap(Absence asked) {
        return decision("kernel.absence-once-at-a-time", asked);
    }

    @LegalBasis(rule = "kernel.cover-holds-function", clause = "KAM-05")
    private Optional<Decision> wrongCover(Absence asked) {
        return asked.cover() == null || holds(COVER_HOLDS_A_FUNCTION, asked)
                ? Optional.empty()
                : Optional.of(decision("kernel.cover-holds-function", asked));
    }

    /** A cover acts with the sight of the unit; no agency hands its own to another. */
    @LegalBasis(rule = "kernel.cover-works-within-reach", clause = "KAM-05")
    private Optional<Decision> coverOutOfReach(Absence asked) {
        return asked.cover() == null || holds(COVER_WITHIN_REACH, asked)
                ? Optional.empty()
                : Optional.of(decision("kernel.cover-works-within-reach", asked));
    }

    @LegalBasis(rule = "kernel.cover-is-present", clause = "KAM-05")
    private Optional<Decision> absentCover(Absence asked) {
        return asked.cover() != null && holds(COVER_IS_ABSENT, asked)
                ? Optional.of(decision("kernel.cover-is-present", asked))
                : Optional.empty();
    }

    private Decision decision(String rule, Absence asked) {
        return new Decision(
                rule,
                Staffing.subject(asked.person()),
                clock.today(),
                Map.of("from", asked.firstDay(), "to", asked.lastDay()),
                Map.of());
    }

    private boolean holds(String question, Absence asked) {
        return jdbi.withHandle(db -> db.createQuery(question)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("id", asked.id())
                .bind("person", asked.person().value())
                .bindByType("cover", asked.coverId(), UUID.class)
                .bindByType("namedFrom", asked.namedFromId(), UUID.class)
                .bind("first", asked.firstDay())
                .bind("last", asked.lastDay())
                .mapTo(Boolean.class)
                .one());
    }
}
