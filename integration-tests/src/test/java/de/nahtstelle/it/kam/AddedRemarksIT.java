package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.handback.AddedRemark;
import de.nahtstelle.kam.handback.AddingRemarks;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What matters in the region and comes up after the agreement: the agency adds it, and takes over all the same. */
@ExtendWith(ArquillianExtension.class)
class AddedRemarksIT {
    private static final String BUSY = "Vertretung bis Januar";
    private static final String LATE = "00009";

    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    AddingRemarks remarks;

    @Inject
    HandbackTimeline timeline;

    @Test
    @DisplayName("KAM-10: the sending side reads what an agency adds below what it said when it agreed")
    void theSenderReadsIt() {
        assertThat(route.file(added()).receivers())
                .extracting(HandbackCase.Receiver::remarks)
                .containsExactly("Nicht vor 9 Uhr\n" + BUSY);
    }

    @Test
    @DisplayName("KAM-10: the timeline keeps what was added")
    void theTimelineKeepsIt() {
        assertThat(timeline.of(HandbackRoute.head(), added(), 1))
                .singleElement()
                .returns("kam.handback.remarked", TimelineEntry::action)
                .satisfies(entry -> assertThat(entry.details()).contains(BUSY));
    }

    @Test
    @DisplayName("KAM-10: a remark leaves the offer open")
    void theOfferStays() {
        assertThat(route.file(added()).receivers())
                .extracting(HandbackCase.Receiver::state)
                .containsExactly(ReceiverState.OFFERED);
    }

    @Test
    @DisplayName("KAM-10: nothing is added before the customer is offered")
    void notBeforeTheOffer() {
        assertThat(add(route.upTo(HandbackStep.AGREED), null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("KAM-10: nothing is added once the agency has taken over")
    void notAfterTheTakeOver() {
        assertThat(add(route.upTo(HandbackStep.TAKEN_OVER), null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("KAM-10: an agency adds nothing to a part that is not its own")
    void notToOthers() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        assertThatThrownBy(() -> add(id, UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-10: to an agency that proved to be the wrong one there is no case to add remarks to")
    void notByAWrongOne() {
        HandbackId id = decentral.offered();
        UUID part = partOfMunich(id);
        DecentralRoute.done(reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(Set.of(), "Die Betriebe sind umgezogen", new RightPlace("91074", null), null)));
        isNotThereForMunich(id, part);
    }

    @Test
    @DisplayName("KAM-10: to an agency left out after it was told there is no case to add remarks to")
    void notByOneLeftOut() {
        HandbackId id = decentral.confirmed();
        UUID part = partOfMunich(id);
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        sites.add(route.customer(id).value(), LATE, "91074", "Herzogenaurach");
        Actor fuerth = DecentralRoute.fuerth();
        DecentralRoute.done(decentral.confirm(id, Map.of(DecentralRoute.PLANT, fuerth, DecentralRoute.DEPOT, fuerth)));
        isNotThereForMunich(id, part);
    }

    @Test
    @DisplayName("KAM-10: to an agency that was not told yet there is no case to add remarks to")
    void notByOneThatWasNotTold() {
        HandbackId id = decentral.confirmed();
        isNotThereForMunich(id, partOfMunich(id));
    }

    private UUID partOfMunich(HandbackId id) {
        return decentral.parts(id, DecentralRoute.munich()).get(0).id();
    }

    private void isNotThereForMunich(HandbackId id, UUID part) {
        for (AddedRemark remark : List.of(new AddedRemark(part, BUSY), new AddedRemark(null, BUSY))) {
            assertThatThrownBy(() -> remarks.add(DecentralRoute.munich(), id, remark))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    @DisplayName("KAM-10: blanks are no remark")
    void blanksAreNone() {
        assertThatThrownBy(() -> new AddedRemark(null, " \t "))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("remarks"));
    }

    private HandbackId added() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        DecentralRoute.done(add(id, null));
        return id;
    }

    private Outcome<HandbackStep> add(HandbackId id, @Nullable UUID part) {
        return remarks.add(HandbackRoute.fuerth(), id, new AddedRemark(part, BUSY));
    }
}
