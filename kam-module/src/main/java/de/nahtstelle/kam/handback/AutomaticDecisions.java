package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the portal decides about a handback by itself: a receipt with the facts, and an entry in the timeline that
 * leads to it. It is decided for the unit that hands over.
 */
@ApplicationScoped
class AutomaticDecisions {
    private static final String ESCALATES = "kam.acknowledgement-escalates";
    private static final String RECEIVERS = "kam.agency-by-postal-code";
    private static final String WITHDRAWAL = "kam.withdrawal-read-within";

    @Inject
    Receipts receipts;

    @Inject
    Rulebook rulebook;

    @Inject
    Audit audit;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    /** An agency has let its day pass; yields the receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = ESCALATES, clause = "KAM-10")
    UUID escalated(LateAgency late) {
        Map<String, ?> facts = Map.of(
                "agency", late.unitName(),
                "missingStep", late.stage().name(),
                "dueOn", late.dueOn().toString(),
                "workingDays",
                        rulebook.parameter(late.stage().limit(), late.dueOn()).intValueExact());
        UnitId sender = new UnitId(late.sender());
        UUID receipt = receipts.decided(
                sender,
                new Decision(ESCALATES, HandbackReceiver.subject(late.receiver()), clock.today(), facts, Map.of()));
        audit.decided(
                sender,
                new HandbackId(late.handback()).subject(),
                "kam.handback.escalated",
                ESCALATES,
                leadingTo(receipt, facts));
        return receipt;
    }

    /** Nothing comes to an agency any more that was told before; yields the receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RECEIVERS, clause = "KAM-09")
    UUID leftOut(OpenCase held, HandbackReceiver receiver, LocalDate toReadBy) {
        Map<String, ?> facts = Map.of(
                "agency", agencies.get(receiver.unit()).shortName(),
                "sitesLeft", 0,
                "dueOn", toReadBy.toString(),
                "workingDays", rulebook.parameter(WITHDRAWAL, clock.today()).intValueExact());
        UUID receipt = receipts.decided(
                held.sender(), new Decision(RECEIVERS, receiver.subject(), clock.today(), facts, Map.of()));
        audit.decided(
                held.sender(),
                held.handback().id().subject(),
                "kam.handback.left-out",
                RECEIVERS,
                leadingTo(receipt, facts));
        return receipt;
    }

    /** The choice of agencies is open again; yields the receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RECEIVERS, clause = "KAM-09")
    UUID reopened(OpenCase held, Reopened why, @Nullable String record, int sitesWithoutAgency) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reason", why.name());
        facts.put("sitesWithoutAgency", sitesWithoutAgency);
        if (record != null) {
            facts.put("record", record);
        }
        return receipts.decided(
                held.sender(),
                new Decision(
                        RECEIVERS,
                        held.handback().id().subject(),
                        clock.today(),
                        facts,
                        Map.of("sitesWithoutAgency", 0)));
    }

    private static Map<String, Object> leadingTo(UUID receipt, Map<String, ?> facts) {
        Map<String, Object> details = new LinkedHashMap<>(facts);
        details.put("receipt", receipt.toString());
        return details;
    }
}
