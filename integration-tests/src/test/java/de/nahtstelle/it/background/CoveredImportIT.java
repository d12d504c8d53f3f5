package de.nahtstelle.it.background;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CoveredImportIT {
    @Inject
    BulkDesk bulk;

    @Inject
    HalfDone half;

    @Test
    @DisplayName("KAM-05: a file taken over by a cover is taken over for whoever is absent, also in the background")
    void theTakeOverKnowsForWhom() throws InterruptedException {
        Actor absent = As.user("fachkraft.kam");
        Actor self = As.user("administrator");
        Actor cover = new Actor(
                self.person(),
                self.name(),
                self.function(),
                self.unit(),
                self.unitName(),
                new Actor.Covered(absent.person(), absent.name()));
        UUID run = bulk.checked(self, TellingWork.KIND);
        bulk.takeOver(run, cover);
        bulk.await(run, RunState.DONE);
        assertThat(half.writtenBy(run + " for " + absent.person().value())).hasSize(1);
    }
}
