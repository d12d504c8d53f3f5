package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which rule each guarantee of the database protects: what the loser of a race is told, after its transaction broke. */
@ApplicationScoped
@LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
@LegalBasis(rule = "kam.one-central-receiver", clause = "KAM-09")
@LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
class LostStep {
    static final Map<String, String> RULES = Map.of(
            "every_site_has_one_receiver", "kam.agency-by-postal-code",
            "handback_receiver_one_central", "kam.one-central-receiver",
            "handback_receiver_once", "kam.agency-by-postal-code",
            "every_site_has_responsible_unit", "kam.one-responsible-unit",
            "handover_one_open_per_subject", "kam.one-responsible-unit",
            "responsibility_followed_once", "kam.one-responsible-unit");

    @Inject
    Places places;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /** What to answer for which constraint; the receipt is written when it is asked. */
    <T> Map<String, Supplier<Outcome<T>>> answers(Actor actor, HandbackId id) {
        return RULES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rule -> () -> refused(actor, id, rule.getValue())));
    }

    /** None to an agency: it would read that further ones are sought. */
    private int sitesWithoutAgency(Actor actor, HandbackId id) {
        return HandbackSight.of(actor).whole() ? places.unassigned(id) : 0;
    }

    private <T> Outcome<T> refused(Actor actor, HandbackId id, String rule) {
        return Outcome.refused(receipts.refused(
                actor,
                new Decision(
                        rule,
                        id.subject(),
                        clock.today(),
                        Map.of("sitesWithoutAgency", sitesWithoutAgency(actor, id)),
                        Map.of("sitesWithoutAgency", 0))));
    }
}
