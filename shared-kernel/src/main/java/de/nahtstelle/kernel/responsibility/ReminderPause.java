package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Leaves the receiver time to act before it is reminded, and before it is reminded again. */
@ApplicationScoped
class ReminderPause {
    @Inject
    @Any
    Instance<ReminderRule> rules;

    @Inject
    Rulebook rulebook;

    @Inject
    Receipts receipts;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** The day in Berlin from which the pause before the next reminder counts. */
    static LocalDate from(@Nullable Instant lastReminder, Instant since) {
        return LocalDate.ofInstant(Objects.requireNonNullElse(lastReminder, since), BusinessClock.BERLIN);
    }

    /** Refuses while the pause lasts; a seam for which no context names a rule has none. */
    Optional<Refusal> against(Actor actor, OpenSeam seam, String receiver) {
        return rule(seam.seam()).flatMap(rule -> against(actor, seam, receiver, rule));
    }

    /** Adds to rows the day from which on their receivers may be reminded; asks for each rule once. */
    UnaryOperator<OpenSeamRow> dating() {
        Map<String, Integer> days = new HashMap<>();
        return row -> rule(row.seam())
                .map(rule -> row.remindableFrom(
                        WorkingDays.after(row.pauseFrom(), days.computeIfAbsent(rule, this::days), row.land())))
                .orElse(row);
    }

    private Optional<String> rule(String seam) {
        return rules.stream().filter(rule -> rule.governs(seam)).findFirst().map(ReminderRule::rule);
    }

    private int days(String rule) {
        return rulebook.parameter(rule, clock.today()).intValueExact();
    }

    private Optional<Refusal> against(Actor actor, OpenSeam seam, String receiver, String rule) {
        LocalDate today = clock.today();
        LocalDate again = WorkingDays.after(
                seam.pauseFrom(), days(rule), units.land(seam.receiver()).orElse(null));
        return today.isBefore(again)
                ? Optional.of(receipts.refused(
                        actor,
                        new Decision(
                                rule,
                                seam.subject(),
                                today,
                                facts(seam, receiver),
                                Map.of(seam.lastReminder() == null ? "again" : "anew", again.toString()))))
                : Optional.empty();
    }

    private static Map<String, ?> facts(OpenSeam seam, String receiver) {
        String since = seam.pauseFrom().toString();
        return seam.lastReminder() == null
                ? Map.of("receiver", receiver, "since", since)
                : Map.of("receiver", receiver, "since", since, "lastReminder", since);
    }
}
