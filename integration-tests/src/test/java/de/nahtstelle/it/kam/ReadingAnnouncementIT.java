package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReadingAnnouncement;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReadingAnnouncementIT {
    private static final String TASK = "kam.read-announcement";
    private static final int ALL = 5_000;
    private static final int CLERKS = 8;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    ReadingAnnouncement reading;

    @Inject
    Timelines timelines;

    @Inject
    MyWork work;

    @Test
    @DisplayName(
            "KAM-10: an agency acknowledges its announcement before it can agree, and has nothing to do but to wait")
    void theAnnouncementIsAcknowledged() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(tasks(id)).containsExactly(TASK);
        assertThat(reading.acknowledge(HandbackRoute.fuerth(), id, part(id).id()))
                .isTrue();
        assertThat(tasks(id)).isEmpty();
        assertThat(part(id).announcementReadAt()).isNotNull();
    }

    @Test
    @DisplayName("KAM-10: that an agency has read its announcement stands in the timeline once, whoever reads it again")
    void itIsNotedOnce() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        for (String user : List.of("ags.fuerth", "leitung.fuerth")) {
            assertThat(reading.acknowledge(As.user(user), id, part(id).id())).isTrue();
        }
        assertThat(timelines.of(id.subject(), null, ALL))
                .filteredOn(entry -> entry.action().equals("kam.handback.announcement-read"))
                .extracting(TimelineEntry::person)
                .containsExactly(HandbackRoute.fuerth().name());
    }

    @Test
    @DisplayName("KAM-10: of clerks who acknowledge an announcement at the same moment one does, and all find it read")
    void oneOfManyAcknowledges() throws Exception {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        UUID part = part(id).id();
        assertThat(AtOnce.run(threads, CLERKS, () -> reading.acknowledge(HandbackRoute.fuerth(), id, part)))
                .containsOnly(true);
        assertThat(timelines.of(id.subject(), null, ALL))
                .filteredOn(entry -> entry.action().equals("kam.handback.announcement-read"))
                .hasSize(1);
        assertThat(tasks(id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: what was announced to another agency cannot be acknowledged")
    void anotherAgencyCannot() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(reading.acknowledge(DecentralRoute.munich(), id, part(id).id()))
                .isFalse();
        assertThat(part(id).announcementReadAt()).isNull();
    }

    @Test
    @DisplayName("KAM-10: a second announcement is unread, also by an agency that has read the first")
    void aSecondAnnouncementIsUnread() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        HandbackCase.Receiver munich = munich(id);
        reading.acknowledge(DecentralRoute.munich(), id, munich.id());
        sites.add(route.customer(id).value(), "00009", "80331", "München");
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        assertThat(munich(id).announcementReadAt()).isNull();
        assertThat(reading.acknowledge(DecentralRoute.munich(), id, munich.id()))
                .isTrue();
        assertThat(munich(id).announcementReadAt()).isNotNull();
    }

    @Test
    @DisplayName("KAM-10: whoever agrees has read the announcement")
    void agreeingIsReading() {
        assertThat(tasks(route.upTo(HandbackStep.AGREED))).isEmpty();
    }

    private HandbackCase.Receiver munich(HandbackId id) {
        return decentral.parts(id, DecentralRoute.munich()).get(0);
    }

    private HandbackCase.Receiver part(HandbackId id) {
        return route.file(id).receivers().get(0);
    }

    private List<String> tasks(HandbackId id) {
        return work.toDo(HandbackRoute.fuerth(), ALL).stream()
                .filter(row -> row.caseId().equals(id.value()))
                .map(WorkRow::kind)
                .toList();
    }
}
