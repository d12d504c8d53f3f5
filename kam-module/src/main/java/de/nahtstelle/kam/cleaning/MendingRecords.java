package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsInPreparation;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mends what was found, by the value proposed or the one a person gives; until the customer is handed over (KAM-12). */
@ApplicationScoped
public class MendingRecords {
    /** The rule by which a person is asked before a postal code sends the case back. */
    public static final String REOPENING = "kam.reopening-is-wanted";

    /** The rule that refuses a value which does not mend the finding. */
    public static final String FITTING = "kam.mend-fits-finding";

    @Inject
    RecordsInPreparation preparation;

    @Inject
    AskingBeforeReopening reopening;

    @Inject
    Findings findings;

    @Inject
    Mends mends;

    @Inject
    Receipts receipts;

    @Inject
    MendConflicts conflicts;

    @Inject
    MendLog log;

    @Inject
    BusinessClock clock;

    /**
     * Mends one finding; true when it was, also by somebody else with the same value, false when it was found no more.
     *
     * @throws ChangedMeanwhile when somebody wrote another value since the finding was shown, or settled it by changing
     *     something else of the record, so that the value has no place any more, or by a change elsewhere made another record
     *     than the one shown the one that is proposed
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
    public Outcome<Boolean> mend(Actor actor, HandbackId handback, Mend mend) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return preparation.within(actor, handback, KamPermission.PREPARE_HANDBACK, customer -> {
            conflicts.with(handback, mend).ifPresent(conflict -> {
                throw new ChangedMeanwhile(conflict);
            });
            return findings.find(handback, customer, mend)
                    .map(finding -> proposedStill(handback, finding, mend))
                    .or(() -> conflicts.over(handback, mend))
                    .map(finding -> apply(actor, handback, finding, mend))
                    .orElseGet(() -> gone(handback, mend));
        });
    }

    private Finding proposedStill(HandbackId handback, Finding finding, Mend mend) {
        conflicts.withProposal(handback, finding, mend).ifPresent(conflict -> {
            throw new ChangedMeanwhile(conflict);
        });
        return finding;
    }

    private Outcome<Boolean> gone(HandbackId handback, Mend mend) {
        if (conflicts.alreadyWritten(handback, mend)) {
            return Outcome.done(true);
        }
        conflicts.settled(handback, mend).ifPresent(conflict -> {
            throw new ChangedMeanwhile(conflict);
        });
        return Outcome.done(false);
    }

    /**
     * Mends the findings that a person chose, as far as one click suffices for them; yields how many. What would send the
     * case back stays for a person to decide by itself, and so does what was to be mended otherwise than is proposed now.
     *
     * @param chosen each with what the person was shown would be written
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
    public Outcome<Integer> mendChosen(Actor actor, HandbackId handback, List<Mend> chosen) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return preparation.within(actor, handback, KamPermission.PREPARE_HANDBACK, customer -> {
            List<Finding> mendable = findings.all(handback, customer).stream()
                    .filter(finding ->
                            finding.mendableTogether() && chosen.stream().anyMatch(finding::isMendedBy))
                    .filter(finding -> !reopening.reopens(handback, finding, finding.proposal()))
                    .toList();
            mendable.forEach(finding ->
                    apply(actor, handback, finding, new Mend(finding.kind(), finding.subject(), finding.proposal())));
            return Outcome.done(mendable.size());
        });
    }

    @LegalBasis(rule = FITTING, clause = "KAM-12")
    private Outcome<Boolean> apply(Actor actor, HandbackId handback, Finding finding, Mend mend) {
        String value = mend.value() == null ? finding.proposal() : mend.value().trim();
        if (finding.isProposedOtherwise(mend) || !mends.fits(finding, value)) {
            return Outcome.refused(receipts.refused(actor, decision(handback, finding, value)));
        }
        Optional<Outcome<Boolean>> question = reopening.refusal(actor, handback, finding, value, mend.reopening());
        return question.orElseGet(() -> Outcome.done(written(actor, handback, finding, value)));
    }

    private boolean written(Actor actor, HandbackId handback, Finding finding, @Nullable String value) {
        Map<String, String> place = log.placeOf(handback, finding.subject());
        mends.apply(actor, handback, finding, value);
        log.changed(
                actor,
                handback,
                "kam.handback.mended",
                finding.kind().field(),
                place,
                Map.of(
                        "finding", finding.kind().name(),
                        "record", finding.record(),
                        "from", finding.before(),
                        "to", mends.written(finding, value)));
        return true;
    }

    private Decision decision(HandbackId handback, Finding finding, @Nullable String value) {
        return new Decision(
                FITTING,
                handback.subject(),
                clock.today(),
                Map.of(
                        "finding", finding.kind().name(),
                        "record", finding.record(),
                        "value", Objects.requireNonNullElse(value, "")),
                Map.of("value", "valid"));
    }
}
