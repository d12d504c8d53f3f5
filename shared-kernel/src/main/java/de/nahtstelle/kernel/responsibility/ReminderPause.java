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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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

    /** Refuses while the pause lasts; a seam for which no context names a rule has none. */
    Optional<Refusal> against(Actor actor, OpenSeam seam, String receiver) {
        return rules.stream()
                .filter(rule -> rule.governs(seam.seam()))
                .findFirst()
                .flatMap(rule -> against(actor, seam, receiver, rule.rule()));
    }

    private Optional<Refusal> against(Actor actor, OpenSeam seam, String receiver, String rule) {
        LocalDate today = clock.today();
        LocalDate again = WorkingDays.after(
                seam.pauseFrom(),
                rulebook.parameter(rule, today).intValueExact(),
                units.land(seam.receiver()).orElse(null));
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
