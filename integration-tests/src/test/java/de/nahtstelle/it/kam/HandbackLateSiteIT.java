package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site that an import brings after the receivers of a decentral handback were confirmed. */
@ExtendWith(ArquillianExtension.class)
class HandbackLateSiteIT {
    private static final String LATE = "00009";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Test
    @DisplayName("KAM-09: a site that comes late stops the handover until an agency is confirmed for it")
    void aLateSiteStopsTheHandover() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        decentral.agree(id, DecentralRoute.munich());
        add(id);
        Refusal refusal = ((Outcome.Refused<?>) route.doStep(id, HandbackStep.HANDED_OVER)).refusal();
        assertThat(refusal.clause()).isEqualTo("KAM-09");
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.RECEIVERS);
    }

    @Test
    @DisplayName(
            "KAM-03, KAM-10: with a late site the last take-over reopens the choice instead of completing the case")
    void aLateSiteReopensTheChoice() {
        HandbackId id = takenOverButForTheLateSite();
        assertThat(route.file(id).facts().closedAt()).isNull();
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(decentral.answering(id)).containsEntry(LATE, "GKB-NORD");
        assertThat(decentral.proposals(id))
                .filteredOn(place -> !place.fixed())
                .extracting(ProposedReceiver::number)
                .containsExactly(LATE);
    }

    @Test
    @DisplayName("KAM-10: the case is complete when the late site was taken over, too")
    void theLateSiteCompletesTheCase() {
        HandbackId id = takenOverButForTheLateSite();
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.munich());
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(decentral.answering(id)).containsEntry(LATE, "843");
    }

    private HandbackId takenOverButForTheLateSite() {
        HandbackId id = decentral.offered();
        add(id);
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        return id;
    }

    private void add(HandbackId id) {
        sites.add(route.customer(id).value(), LATE, "80331", "München");
    }
}
