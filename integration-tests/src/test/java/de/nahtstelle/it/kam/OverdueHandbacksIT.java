package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.handback.overview.HandbackRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OverdueHandbacksIT {
    private static final int MANY = 5_000;
    private static final LocalDate LATE = LocalDate.of(2022, 11, 2);

    @Inject
    HandbackRoute route;

    @Inject
    HandbackList list;

    @Inject
    HandbackCases cases;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: an announcement an agency has not read in time makes its case overdue to both sides")
    void anUnreadAnnouncementIsOverdue() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(overdue(HandbackRoute.head())).doesNotContain(id.value());
        late(id, "kam.read-announcement");
        for (Actor side : List.of(HandbackRoute.head(), HandbackRoute.fuerth())) {
            assertThat(overdue(side)).contains(id.value());
            assertThat(row(side, id).dueOn()).isEqualTo(LATE);
        }
    }

    @Test
    @DisplayName("KAM-10: what only the sending side has to do is overdue to the sending side, not to an agency")
    void theSendersTaskIsTheSenders() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        late(id, "kam.handback-clean");
        assertThat(overdue(HandbackRoute.head())).contains(id.value());
        assertThat(overdue(HandbackRoute.fuerth())).doesNotContain(id.value());
        assertThat(row(HandbackRoute.fuerth(), id).dueOn()).isAfter(LATE);
    }

    @Test
    @DisplayName("KAM-10: the case shows the sending side by when its own step is due, and an agency not")
    void theCaseShowsTheSendersDay() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        late(id, "kam.handback-clean");
        assertThat(route.file(id).facts().stepDueOn()).isEqualTo(LATE);
        assertThat(cases.find(HandbackRoute.fuerth(), id).orElseThrow().facts().stepDueOn())
                .isNull();
    }

    @Test
    @DisplayName("KAM-10: a complete case has nothing left that could be due")
    void aCompleteCaseIsNotDue() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        assertThat(row(HandbackRoute.head(), id).dueOn()).isNotNull();
        route.doStep(id, HandbackStep.TAKEN_OVER);
        jdbi.useHandle(db -> db.execute("update kernel.work_item set done_at = now() where case_id = ?", id.value()));
        assertThat(row(HandbackRoute.head(), id).dueOn()).isNull();
    }

    private void late(HandbackId id, String kind) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.work_item set due_on = ? where case_id = ? and kind = ?", LATE, id.value(), kind));
    }

    private List<UUID> overdue(Actor actor) {
        return rows(actor, new HandbackFilter(null, null, null, null, true)).stream()
                .map(HandbackRow::id)
                .toList();
    }

    private HandbackRow row(Actor actor, HandbackId id) {
        return rows(actor, HandbackFilter.ALL).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<HandbackRow> rows(Actor actor, HandbackFilter filter) {
        return list.page(actor, filter, Cursor.START, MANY).rows();
    }
}
