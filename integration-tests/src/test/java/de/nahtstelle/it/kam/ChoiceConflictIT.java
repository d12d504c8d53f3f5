package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people record the customer's choice, each another one. */
@ExtendWith(ArquillianExtension.class)
class ChoiceConflictIT {
    private static final int CLERKS = 16;

    @Inject
    HandbackRoute route;

    @Inject
    RecordingChoice choosing;

    @Inject
    BusinessClock clock;

    @Resource
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-09: who records a choice after somebody else sees both side by side, and the first one stands")
    void bothAreShown() {
        HandbackId id = route.open();
        int shown = route.version(id);
        choose(manager(), id, Care.CENTRAL, "Vorstand", shown);
        Conflict conflict = conflict(id, shown);
        assertThat(conflict.by()).startsWith(manager().name());
        assertThat(conflict.differences())
                .contains(
                        new Difference("care", "CENTRAL", "DECENTRAL"),
                        new Difference("chosenWith", "Vorstand", "Personalleitung"));
        assertThat(route.file(id).facts().care()).isEqualTo(Care.CENTRAL);
    }

    @Test
    @DisplayName("KAM-09: whoever has seen the other choice may record their own over it")
    void oneTakesTheirOwn() {
        HandbackId id = route.open();
        int shown = route.version(id);
        choose(manager(), id, Care.CENTRAL, "Vorstand", shown);
        choose(
                head(),
                id,
                Care.DECENTRAL,
                "Personalleitung",
                Integer.parseInt(conflict(id, shown).basis()));
        assertThat(route.file(id).facts().care()).isEqualTo(Care.DECENTRAL);
        assertThat(route.file(id).facts().chosenWith()).isEqualTo("Personalleitung");
    }

    @Test
    @DisplayName("KAM-09: of many who record a choice at once one does, the others see what that one recorded")
    void oneWins() throws Exception {
        HandbackId id = route.open();
        int shown = route.version(id);
        AtomicInteger clerk = new AtomicInteger();
        List<String> seen = AtOnce.run(threads, CLERKS, () -> {
            String with = "Leitung " + clerk.incrementAndGet();
            try {
                choose(head(), id, Care.CENTRAL, with, shown);
                return with;
            } catch (ChangedMeanwhile changed) {
                return changed.conflict().differences().get(2).theirs();
            }
        });
        assertThat(seen)
                .hasSize(CLERKS)
                .containsOnly(String.valueOf(route.file(id).facts().chosenWith()));
    }

    private Conflict conflict(HandbackId id, int version) {
        ChangedMeanwhile changed = catchThrowableOfType(
                ChangedMeanwhile.class, () -> choose(head(), id, Care.DECENTRAL, "Personalleitung", version));
        return changed.conflict();
    }

    private void choose(Actor actor, HandbackId id, Care care, String with, int version) {
        TwoAgencies.done(choosing.record(
                actor, id, new Choice(care, clock.today(), with, HandbackRoute.points(HandbackStep.CHOICE), version)));
    }

    private static Actor head() {
        return HandbackRoute.head();
    }

    private static Actor manager() {
        return As.user("manager.kam");
    }
}
