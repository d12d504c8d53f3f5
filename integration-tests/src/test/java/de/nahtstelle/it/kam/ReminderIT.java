package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.OpenSeamRow;
import de.nahtstelle.kernel.responsibility.Reminded;
import de.nahtstelle.kernel.responsibility.RemindingReceiver;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReminderIT {
    @Inject
    HandbackRoute route;

    @Inject
    RemindingReceiver reminding;

    @Inject
    OpenSeamList open;

    @Inject
    MyWork work;

    @Inject
    Jdbi jdbi;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-10: on the day of the offer nobody is reminded, and the refusal says from which working day on")
    void nobodyIsRemindedOnTheFirstDay() {
        UUID offer = row(route.upTo(HandbackStep.HANDED_OVER)).id();
        assertThat(remind(offer)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            Refusal refusal = ((Outcome.Refused<?>) refused).refusal();
            assertThat(refusal.rule()).isEqualTo("kam.reminder-pause");
            assertThat(refusal.clause()).isEqualTo("KAM-10");
            assertThat(refusal.facts().get("receiver")).isEqualTo("AA Fürth");
            assertThat(refusal.wouldChangeIt()).as("nobody was reminded before").containsOnlyKeys("again");
        });
        assertThat(reminders(offer)).isZero();
    }

    @Test
    @DisplayName("KAM-10: a working day after the offer the reminder goes to the agency, and a second one does not")
    void anAgencyIsRemindedOnceADay() {
        UUID offer = old(row(route.upTo(HandbackStep.HANDED_OVER)));
        assertThat(remind(offer))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.value()).isInstanceOfSatisfying(Reminded.class, reminded -> {
                            assertThat(reminded.sent()).isTrue();
                            assertThat(reminded.receiver()).isEqualTo("AA Fürth");
                        }));
        assertThat(remind(offer)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            Refusal refusal = ((Outcome.Refused<?>) refused).refusal();
            assertThat(refusal.facts()).as("when it was done last").containsKey("lastReminder");
            assertThat(refusal.wouldChangeIt()).containsOnlyKeys("anew");
        });
        assertThat(reminders(offer)).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-10: of several who remind at the same moment one does, the others are refused")
    void oneOfManyReminds() throws Exception {
        UUID offer = old(row(route.upTo(HandbackStep.HANDED_OVER)));
        assertThat(AtOnce.run(threads, 8, () -> remind(offer)))
                .filteredOn(Outcome.Done.class::isInstance)
                .hasSize(1);
        assertThat(reminders(offer)).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-10: an outstanding agreement is reminded of, too, and the agency finds that on its task")
    void anOutstandingAgreementIsRemindedOf() {
        HandbackId id = route.upTo(HandbackStep.CLEANED);
        UUID asked = old(row(id));
        assertThat(remind(asked)).isInstanceOf(Outcome.Done.class);
        assertThat(remind(asked)).isInstanceOf(Outcome.Refused.class);
        assertThat(tasks(id)).singleElement().extracting(WorkRow::reminded).isNotNull();
    }

    @Test
    @DisplayName("KAM-10: who acted meanwhile is not reminded")
    void whoActedIsNotReminded() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        UUID offer = old(row(id));
        route.doStep(id, HandbackStep.TAKEN_OVER);
        assertThat(remind(offer))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.value())
                                .isInstanceOfSatisfying(
                                        Reminded.class,
                                        reminded -> assertThat(reminded.sent()).isFalse()));
    }

    private Outcome<Reminded> remind(UUID id) {
        return reminding.remind(As.user("monitoring"), id);
    }

    private OpenSeamRow row(HandbackId id) {
        return open.page(As.user("monitoring"), SeamFilter.ALL, SeamOrder.AGE, Cursor.START, 10_000).rows().stream()
                .filter(row -> row.caseId().equals(id.value()))
                .filter(row -> !row.seam().equals("kam.read-announcement"))
                .findFirst()
                .orElseThrow();
    }

    /** Offered and asked for a week before. */
    private UUID old(OpenSeamRow row) {
        jdbi.useHandle(db -> {
            db.execute("update kernel.handover set offered_at = offered_at - interval '7 days' where id = ?", row.id());
            db.execute(
                    "update kernel.work_item set created_at = created_at - interval '7 days' where id = ?", row.id());
        });
        return row.id();
    }

    private int reminders(UUID offer) {
        return jdbi.withHandle(db -> db.createQuery("select reminders from kernel.handover where id = :id")
                .bind("id", offer)
                .mapTo(Integer.class)
                .one());
    }

    private List<WorkRow> tasks(HandbackId id) {
        return Stream.concat(
                        work.overdue(HandbackRoute.fuerth(), 5_000).stream(),
                        work.toDo(HandbackRoute.fuerth(), 5_000).stream())
                .filter(row -> row.caseId().equals(id.value()))
                .filter(row -> row.kind().equals("kam.agree-to-handback"))
                .toList();
    }
}
