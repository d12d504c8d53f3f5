package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.ReroutedSites;
import de.nahtstelle.kam.handback.Rerouting;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Before a postal code sends the case back to the choice of receivers a person says that this is wanted (KAM-09). */
@ApplicationScoped
class AskingBeforeReopening {
    @Inject
    ReroutedSites sites;

    @Inject
    PlaceMends places;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /** Whether the value would send the case back. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean reopens(HandbackId handback, Finding finding, @Nullable String value) {
        return rerouting(handback, finding, value).isPresent();
    }

    /** Refuses when the value would send the case back and nobody said that this is wanted. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = MendingRecords.REOPENING, clause = "KAM-09")
    Optional<Outcome<Boolean>> refusal(
            Actor actor, HandbackId handback, Finding finding, @Nullable String value, boolean wanted) {
        return rerouting(handback, finding, value)
                .filter(known -> !wanted)
                .map(rerouting -> Outcome.refused(receipts.refused(
                        actor,
                        new Decision(
                                MendingRecords.REOPENING,
                                handback.subject(),
                                clock.today(),
                                facts(rerouting, String.valueOf(value)),
                                Map.of("reopening", true)))));
    }

    private Optional<Rerouting> rerouting(HandbackId handback, Finding finding, @Nullable String value) {
        return value != null && finding.kind().aboutPostalCode()
                ? sites.by(handback, finding.subject(), places.after(handback, finding, value))
                : Optional.empty();
    }

    private static Map<String, ?> facts(Rerouting rerouting, String value) {
        return Map.of(
                "record",
                rerouting.record(),
                "value",
                value,
                "confirmedAgency",
                rerouting.confirmed(),
                "agencies",
                rerouting.candidates().isEmpty() ? "–" : String.join(", ", rerouting.candidates()));
    }
}
