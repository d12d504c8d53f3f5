package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An agency shows that it is the wrong one for the customer, or for some of the sites: what belongs elsewhere goes back
 * to the choice of receivers, with the agency it names; what it keeps is offered to it anew.
 */
@ApplicationScoped
public class ReportingWrongReceiver {
    private static final String OFFERED_SITES = "kam.wrong-receiver-of-offered-sites";
    private static final String STRANGE = "strangeSites";

    @Inject
    HandbackSteps steps;

    @Inject
    NamedPlaces named;

    @Inject
    ReportedParts parts;

    @Inject
    WrongFacts facts;

    @Inject
    RightPlaceWords words;

    @Inject
    MisdirectingParts misdirecting;

    @Inject
    StepRefusals refusals;

    @Inject
    CaseNotes notes;

    @Inject
    SendingBack back;

    /**
     * Reports it; possible while the offer is open, and for sites that are part of it. This is no refusal: it names a
     * wrong fact, and where the agency is the only one for a site, the right place of it.
     *
     * @throws de.nahtstelle.kernel.input.WrongInput when it names an agency or a place that is none
     * @throws NotThere when there is no such case or part, or it is none of the actor's agency
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public Outcome<HandbackStep> report(Actor actor, HandbackId id, WrongReceiver wrong) {
        actor.must(KamPermission.TAKE_OVER);
        named.mustBeKnown(actor, wrong);
        return steps.besideByAgency(actor, id, KamPermission.TAKE_OVER, held -> {
            Reported reported = parts.of(actor, held, wrong);
            if (reported.parts().isEmpty()) {
                return refusals.outOfTurnOf(actor, held, held.furthest(actor, wrong.part()), HandbackStep.TAKEN_OVER);
            }
            Optional<Outcome<HandbackStep>> refusal = refusal(actor, held, reported, wrong);
            return refusal.orElseGet(() -> reported(actor, held, reported, wrong));
        });
    }

    @LegalBasis(rule = OFFERED_SITES, clause = "KAM-09")
    private Optional<Outcome<HandbackStep>> refusal(
            Actor actor, OpenCase held, Reported reported, WrongReceiver wrong) {
        return reported.strange() > 0
                ? Optional.of(refusals.refused(
                        actor, held, OFFERED_SITES, Map.of(STRANGE, reported.strange()), Map.of(STRANGE, 0)))
                : facts.refusal(actor, held, reported.places(), wrong);
    }

    private Outcome<HandbackStep> reported(Actor actor, OpenCase held, Reported reported, WrongReceiver wrong) {
        misdirecting.misdirect(actor, held, reported, wrong);
        back.toReceivers(actor, held, Reopened.WRONG_RECEIVER, null);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("wrongFact", wrong.wrongFact());
        String right = words.of(wrong.right(), reported.places());
        if (!right.isEmpty()) {
            details.put("rightPlace", right);
        }
        notes.note(actor, held.handback().id(), CaseNotes.MISDIRECTED, "kam.agency-by-postal-code", details);
        return Outcome.done(HandbackStep.CHOICE);
    }
}
