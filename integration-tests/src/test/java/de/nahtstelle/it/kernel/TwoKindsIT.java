package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.responsibility.Handover;
import de.nahtstelle.kernel.responsibility.HandoverOffer;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two contexts know something under the same id, as an employer is a customer of one and may be a petitioner of another. */
@ExtendWith(ArquillianExtension.class)
class TwoKindsIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 1);

    @Inject
    UserTransaction transaction;

    @Inject
    Handovers handovers;

    @Inject
    Worklist worklist;

    @Inject
    Audit audit;

    @Inject
    Timelines timelines;

    @Inject
    Jdbi jdbi;

    private final UUID id = Ids.next();
    private final SubjectRef one = new SubjectRef("it.one", id);
    private final SubjectRef other = new SubjectRef("it.other", id);
    private Actor actor;
    private UnitId receiver;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        actor = As.user("ags.fuerth");
        receiver = As.user("ags.muenchen").unit();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void eachHasAHandoverOfItsOwn() {
        UUID first = offered(one);
        UUID second = offered(other);
        assertThat(handovers.lockOpen(one)).map(Handover::id).contains(first);
        assertThat(handovers.lockOpen(other)).map(Handover::id).contains(second);
    }

    @Test
    void eachHasATimelineOfItsOwn() {
        audit.record(actor, one, "it.first", null, Map.of());
        audit.record(actor, other, "it.second", null, Map.of());
        assertThat(timelines.of(other, null, 10))
                .extracting(TimelineEntry::action)
                .containsExactly("it.second");
    }

    @Test
    void whatIsDoneForOneStaysToDoForTheOther() {
        worklist.add(new WorkItem("it.task", other, "Prüfwerk", other, receiver, null, LAST_DAY));
        worklist.done(actor, "it.task", one);
        assertThat(open()).isEqualTo(1);
        worklist.done(actor, "it.task", other);
        assertThat(open()).isZero();
    }

    private UUID offered(SubjectRef subject) {
        return handovers.offer(
                actor, new HandoverOffer("it.seam", subject, "Prüfwerk", subject, actor.unit(), receiver, LAST_DAY));
    }

    private int open() {
        return jdbi.withHandle(
                db -> db.createQuery("select count(*) from kernel.work_item where subject = :id and done_at is null")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }
}
