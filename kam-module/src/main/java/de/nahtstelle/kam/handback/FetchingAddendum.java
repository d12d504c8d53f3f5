package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.Addendum;
import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.announcement.WritingAddendum;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.document.Documents;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out the addendum to an announcement: what of the data sets of an agency changed since it was told. It is
 * written when it is asked for and something changed since the last one; each one written is kept (KAM-11).
 */
@ApplicationScoped
public class FetchingAddendum {
    @Inject
    ToldReceivers receivers;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    WritingAddendum writing;

    @Inject
    Documents documents;

    @Inject
    AgencyWork work;

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    /** The addendum of that receiver; empty when nothing changed, or the actor may not see it. Nobody has read it by that. */
    @Transactional
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Optional<Document> look(Actor actor, UUID receiver) {
        return receivers.lock(HandbackSight.of(actor), receiver).flatMap(told -> newest(actor, told, since(told)));
    }

    /** The same; when the agency that was told asks for it, it has read by that what changed. */
    @Transactional
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Optional<Document> fetch(Actor actor, UUID receiver) {
        return receivers.lock(HandbackSight.of(actor), receiver).flatMap(told -> {
            List<RecordChange> since = since(told);
            read(actor, told, since);
            return newest(actor, told, since);
        });
    }

    private List<RecordChange> since(ToldReceiver told) {
        return changes.ofReceiver(told.caseId(), told.id());
    }

    private Optional<Document> newest(Actor actor, ToldReceiver told, List<RecordChange> since) {
        if (since.isEmpty()) {
            return Optional.empty();
        }
        UUID last = last(since);
        return last.equals(told.addendumUpto())
                ? documents.find(actor, told.keptAddendum())
                : Optional.of(written(actor, told, since, last));
    }

    private static UUID last(List<RecordChange> since) {
        return since.get(since.size() - 1).id();
    }

    private Document written(Actor actor, ToldReceiver told, List<RecordChange> since, UUID last) {
        Document file = writing.write(new Addendum(
                told.customer(),
                told.customerNumber(),
                told.agency(),
                told.announcedAt().atZone(BusinessClock.BERLIN).toLocalDate(),
                clock.today(),
                since));
        documents.keep(actor, HandbackReceiver.subject(told.id()), "kam.addendum", file);
        receivers.keep(told.id(), file.id(), last);
        return file;
    }

    private void read(Actor actor, ToldReceiver told, List<RecordChange> since) {
        boolean own = told.unit().equals(actor.unit().value());
        if (own && !since.isEmpty() && !last(since).equals(told.addendumRead())) {
            receivers.read(told.id(), last(since));
            work.answered(actor, Acknowledgement.ADDENDUM, told.id());
            audit.record(
                    actor,
                    told.caseId().subject(),
                    "kam.handback.addendum-fetched",
                    "kam.announcement-lists-data",
                    Map.of());
            topics.changed(told.caseId().topic());
        }
    }
}
