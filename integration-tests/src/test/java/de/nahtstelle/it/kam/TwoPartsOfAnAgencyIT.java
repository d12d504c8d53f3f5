package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.AddedRemark;
import de.nahtstelle.kam.handback.AddingRemarks;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.RightPlaces;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Munich shows that a site is not its own, and it goes to Fürth, which was offered its own part before. */
@ExtendWith(ArquillianExtension.class)
class TwoPartsOfAnAgencyIT {
    private static final String WRONG = "Das Depot liegt in 91074 Herzogenaurach";
    private static final RightPlace MUNICH = new RightPlace("80331", null);
    private static final int CLERKS = 16;

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    AddingRemarks remarks;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    TakingOver taking;

    @Inject
    Timelines timelines;

    @Resource
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-10: an agency takes over the part it was offered while another part is announced to it")
    void theOfferedPartIsTakenOverMeanwhile() {
        HandbackId id = withASecondPart();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        assertThat(states(id)).containsExactly(ReceiverState.TAKEN_OVER, ReceiverState.ANNOUNCED);
        assertThat(decentral.answering(id))
                .containsEntry(DecentralRoute.STORE, "729")
                .containsEntry(DecentralRoute.DEPOT, "GKB-NORD");
    }

    @Test
    @DisplayName("KAM-10: an agency agrees to its second part while the first is still offered, then takes over both")
    void theSecondPartIsAgreedToMeanwhile() {
        HandbackId id = withASecondPart();
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        assertThat(states(id)).containsExactly(ReceiverState.OFFERED, ReceiverState.AGREED);
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
    }

    @Test
    @DisplayName("KAM-09: what an agency keeps of its offer joins the part that is announced to it meanwhile")
    void whatItKeepsJoinsTheOtherPart() {
        HandbackId id = withASecondPart();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        PartDone seen = route.part(id, DecentralRoute.fuerth(), HandbackStep.AGREED);
        DecentralRoute.done(reporting.report(
                DecentralRoute.fuerth(),
                id,
                new WrongReceiver(Set.of(decentral.site(id, DecentralRoute.STORE)), WRONG, MUNICH, null)));
        assertThat(decentral.parts(id, DecentralRoute.fuerth()))
                .extracting(HandbackCase.Receiver::state, HandbackCase.Receiver::sites)
                .containsExactly(tuple(ReceiverState.MISDIRECTED, 0), tuple(ReceiverState.ANNOUNCED, 2));
        assertThat(decentral.parts(id, DecentralRoute.fuerth()).get(1).version())
                .as("another version than the agency has seen")
                .isNotEqualTo(seen.version());
    }

    @Test
    @DisplayName("KAM-09: of two clerks who report at once, one joins the parts, and the other hears that it is done")
    void oneOfTwoClerksJoinsTheParts() throws Exception {
        HandbackId id = withASecondPart();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        WrongReceiver store = new WrongReceiver(Set.of(decentral.site(id, DecentralRoute.STORE)), WRONG, MUNICH, null);
        assertOneDid(
                "kam.handback-sequence",
                AtOnce.run(threads, 2, () -> reporting.report(DecentralRoute.fuerth(), id, store)));
        assertThat(decentral.parts(id, DecentralRoute.fuerth()))
                .extracting(HandbackCase.Receiver::state, HandbackCase.Receiver::sites)
                .containsExactly(tuple(ReceiverState.MISDIRECTED, 0), tuple(ReceiverState.ANNOUNCED, 2));
    }

    @Test
    @DisplayName("KAM-10: of clerks who agree at the same moment one does, the others are told who")
    void oneOfManyClerksAgrees() throws Exception {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        PartDone seen = route.part(id, DecentralRoute.fuerth(), HandbackStep.AGREED);
        assertOneDid(
                "kam.one-agrees",
                AtOnce.run(
                        threads, CLERKS, () -> agreeing.agree(DecentralRoute.fuerth(), id, new Agreement("", seen))));
        assertThat(timelines.of(id.subject(), null, 50))
                .filteredOn(entry -> entry.action().equals("kam.handback.agreed"))
                .hasSize(1);
    }

    private static void assertOneDid(String rule, List<Outcome<HandbackStep>> outcomes) {
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(outcomes.size() - 1)
                .allSatisfy(outcome -> assertThat(
                                ((Outcome.Refused<?>) outcome).refusal().rule())
                        .isEqualTo(rule));
    }

    @Test
    @DisplayName("KAM-10: what was announced anew since the page was opened is not confirmed unseen")
    void nothingIsConfirmedUnseen() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        PartDone seen = route.part(id, DecentralRoute.munich(), HandbackStep.AGREED);
        sites.add(route.customer(id).value(), "00009", "80331", "München");
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        decentral.toAgreement(id);
        Outcome<HandbackStep> outcome = agreeing.agree(DecentralRoute.munich(), id, new Agreement(null, seen));
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo("kam.agency-confirms-what-it-saw");
        assertThat(decentral.parts(id, DecentralRoute.munich()))
                .extracting(HandbackCase.Receiver::state)
                .containsExactly(ReceiverState.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-10: an offer that was reported in part and offered anew is not taken over by the page of before")
    void nothingIsTakenOverUnseen() {
        HandbackId id = decentral.offered();
        PartDone seen = route.part(id, DecentralRoute.munich(), HandbackStep.TAKEN_OVER);
        giveDepotToFuerth(id);
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        Outcome<HandbackStep> outcome = taking.takeOver(DecentralRoute.munich(), id, new TakeOver(null, seen));
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo("kam.agency-confirms-what-it-saw");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: the part of another agency answers like one that does not exist")
    void anotherAgencysPartIsNotFound() {
        HandbackId id = decentral.offered();
        PartDone foreign = route.part(id, DecentralRoute.fuerth(), HandbackStep.TAKEN_OVER);
        assertThatThrownBy(() -> taking.takeOver(DecentralRoute.munich(), id, new TakeOver(null, foreign)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName(
            "KAM-09: of two parts that are offered an agency names the one that is not its own, and keeps the other")
    void onePartIsNamed() {
        HandbackId id = withTwoOffers();
        HandbackCase.Receiver second =
                decentral.parts(id, DecentralRoute.fuerth()).get(1);
        report(id, new WrongReceiver(second.id(), Set.of(), WRONG, RightPlaces.everywhere(MUNICH), null));
        assertThat(states(id)).containsExactly(ReceiverState.OFFERED, ReceiverState.MISDIRECTED);
    }

    @Test
    @DisplayName("KAM-10: of two parts the one an agency gave back takes no remarks, and tells nothing of the case")
    void nothingIsAddedToThePartGivenBack() {
        HandbackId id = withTwoOffers();
        UUID second = decentral.parts(id, DecentralRoute.fuerth()).get(1).id();
        report(id, new WrongReceiver(second, Set.of(), WRONG, RightPlaces.everywhere(MUNICH), null));
        assertThatThrownBy(() ->
                        remarks.add(DecentralRoute.fuerth(), id, new AddedRemark(second, "Vertretung bis Januar")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-09: an agency that names no part means all that it is offered")
    void allPartsAreMeant() {
        HandbackId id = withTwoOffers();
        report(id, new WrongReceiver(Set.of(), WRONG, MUNICH, null));
        assertThat(states(id)).containsExactly(ReceiverState.MISDIRECTED, ReceiverState.MISDIRECTED);
    }

    @Test
    @DisplayName("KAM-09: of sites of two parts each goes back from its own, and what is kept is offered anew as one")
    void sitesOfBothPartsAreNamed() {
        HandbackId id = withTwoOffers();
        Set<UUID> wrong = Set.of(decentral.site(id, DecentralRoute.STORE), decentral.site(id, DecentralRoute.DEPOT));
        report(id, new WrongReceiver(wrong, WRONG, MUNICH, null));
        assertThat(decentral.parts(id, DecentralRoute.fuerth()))
                .extracting(HandbackCase.Receiver::state, HandbackCase.Receiver::sites)
                .containsExactly(tuple(ReceiverState.AGREED, 1), tuple(ReceiverState.MISDIRECTED, 0));
    }

    @Test
    @DisplayName("KAM-09: a site of the other part is not reported with the part that is named")
    void aSiteOfTheOtherPartIsRefused() {
        HandbackId id = withTwoOffers();
        HandbackCase.Receiver first =
                decentral.parts(id, DecentralRoute.fuerth()).get(0);
        WrongReceiver wrong = new WrongReceiver(
                first.id(),
                Set.of(decentral.site(id, DecentralRoute.DEPOT)),
                WRONG,
                RightPlaces.everywhere(MUNICH),
                null);
        assertThat(reporting.report(DecentralRoute.fuerth(), id, wrong))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusal().rule()).isEqualTo("kam.wrong-receiver-of-offered-sites"));
    }

    @Test
    @DisplayName("KAM-03, KAM-09: a part of another agency is not there to be reported")
    void aPartOfAnotherAgencyIsNotFound() {
        HandbackId id = decentral.offered();
        UUID foreign = decentral.parts(id, DecentralRoute.munich()).get(0).id();
        assertThatThrownBy(() -> reporting.report(
                        DecentralRoute.fuerth(),
                        id,
                        new WrongReceiver(foreign, Set.of(), WRONG, RightPlaces.everywhere(MUNICH), null)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-09: of many who report the same part at once one does, and the other part stays offered")
    void manyReportTheSamePart() throws Exception {
        HandbackId id = withTwoOffers();
        UUID second = decentral.parts(id, DecentralRoute.fuerth()).get(1).id();
        List<Outcome<HandbackStep>> outcomes = AtOnce.run(
                threads,
                CLERKS,
                () -> reporting.report(
                        DecentralRoute.fuerth(),
                        id,
                        new WrongReceiver(second, Set.of(), WRONG, RightPlaces.everywhere(MUNICH), null)));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(states(id)).containsExactly(ReceiverState.OFFERED, ReceiverState.MISDIRECTED);
    }

    private void report(HandbackId id, WrongReceiver wrong) {
        DecentralRoute.done(reporting.report(DecentralRoute.fuerth(), id, wrong));
    }

    private HandbackId withTwoOffers() {
        HandbackId id = withASecondPart();
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        return id;
    }

    private HandbackId withASecondPart() {
        HandbackId id = decentral.offered();
        giveDepotToFuerth(id);
        return id;
    }

    private void giveDepotToFuerth(HandbackId id) {
        DecentralRoute.done(reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(
                        Set.of(decentral.site(id, DecentralRoute.DEPOT)), WRONG, new RightPlace("91074", null), null)));
        DecentralRoute.done(decentral.confirm(id, Map.of(DecentralRoute.DEPOT, DecentralRoute.fuerth())));
    }

    private List<ReceiverState> states(HandbackId id) {
        return decentral.parts(id, DecentralRoute.fuerth()).stream()
                .map(HandbackCase.Receiver::state)
                .toList();
    }
}
