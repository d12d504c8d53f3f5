package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.live.WatchedTopics;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LiveSightIT {
    @Inject
    HandbackRoute route;

    @Inject
    WatchedTopics watched;

    @Test
    @DisplayName("KAM-10: an agency hears when its handback changes, another agency does not")
    void onlyWhoSeesTheHandbackHearsOfIt() {
        String topic = route.upTo(HandbackStep.ANNOUNCED).topic();
        assertThat(watch("ags.fuerth", topic)).containsExactly(topic);
        assertThat(watch("leitung.kam", topic)).containsExactly(topic);
        assertThat(watch("ags.muenchen", topic)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: before the announcement the receiving agency does not hear of the handback")
    void theReceiverHearsFromTheAnnouncementOn() {
        HandbackId before = route.upTo(HandbackStep.RECEIVERS);
        assertThat(watch("ags.fuerth", before.topic())).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: an open page hears nothing more once its person may not see the handback any more")
    void whoMayNotSeeItAnyMoreHearsNothing() {
        String topic = route.upTo(HandbackStep.ANNOUNCED).topic();
        assertThat(watched.mayStillWatch(As.user("ags.fuerth").person(), topic)).isTrue();
        assertThat(watched.mayStillWatch(As.user("ags.muenchen").person(), topic))
                .isFalse();
    }

    @Test
    void listsAreFreeAndAnUnknownKindOfCaseIsNot() {
        String list = "kernel.seams";
        assertThat(watch("ags.muenchen", list)).containsExactly(list);
        assertThat(watch("ags.muenchen", "kernel.secret:" + UUID.randomUUID())).isEmpty();
    }

    private Set<String> watch(String user, String topic) {
        return watched.of(As.user(user).person(), Set.of(topic));
    }
}
