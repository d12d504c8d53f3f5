package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.WritingAnnouncement;
import de.nahtstelle.kam.portfolio.CustomersInSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.document.Documents;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Tells every receiving agency which customer and which data sets come to it. From then on the agency sees the case
 * (KAM-10, KAM-11).
 */
@ApplicationScoped
public class AnnouncingHandback {
    @Inject
    HandbackSteps steps;

    @Inject
    WritingAnnouncement writing;

    @Inject
    Documents documents;

    @Inject
    Places places;

    @Inject
    AnnouncementLetters letters;

    @Inject
    CustomersInSight sight;

    @Inject
    AgencyWork work;

    @Inject
    BusinessClock clock;

    /** Announces to all agencies that were confirmed and not told yet. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Outcome<HandbackStep> announce(Actor actor, HandbackId id, StepDone step) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.bySender(actor, id, HandbackStep.ANNOUNCED, step, held -> announced(actor, held));
    }

    private Outcome<Map<String, ?>> announced(Actor actor, OpenCase held) {
        List<HandbackReceiver> confirmed = held.that(HandbackReceiver::mayBeTold);
        confirmed.forEach(receiver -> tell(actor, held, receiver));
        return Outcome.done(Map.of("agencies", confirmed.size()));
    }

    private void tell(Actor actor, OpenCase held, HandbackReceiver receiver) {
        Document file = writing.write(
                actor,
                letters.to(
                        receiver.id(),
                        receiver.unit(),
                        actor,
                        held.customer().id(),
                        held.handback().decentral()));
        receiver.announced(documents.keep(actor, receiver.subject(), "kam.announcement", file), clock.now());
        places.told(receiver.id());
        sight.begin(held.customer().id(), receiver.unit());
        work.ask(AgencyWork.READ, held, receiver, work.deadline(receiver, "kam.agree-within"));
    }
}
