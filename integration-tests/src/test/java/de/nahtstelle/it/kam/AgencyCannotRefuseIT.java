package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static de.nahtstelle.it.kam.DecentralRoute.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency shows a wrong fact, by the place of a site; it does not refuse by any words it likes. */
@ExtendWith(ArquillianExtension.class)
class AgencyCannotRefuseIT {
    private static final String BUSY = "keine Kapazität";
    private static final String ONLY = "kam.only-agency-cannot-refuse";
    private static final String ONCE = "kam.misdirection-shown-once";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    MendingRecords mending;

    @Inject
    Signature signing;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-10: the only agency of a site does not give it back by words alone, and the case stays where it is")
    void theOnlyAgencyCannotRefuse() {
        HandbackId id = decentral.offered();
        refused(ONLY, report(id, Set.of(), null));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.HANDED_OVER);
    }

    @Test
    @DisplayName("KAM-10: the agency of the seat does not refuse a customer of central care by words alone")
    void theAgencyOfTheSeatCannotRefuse() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set postal_code = '91074', town = 'Herzogenaurach', municipality = null where id = ?",
                route.seat(id)));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        DecentralRoute.done(route.doStep(id, HandbackStep.CLEANED));
        DecentralRoute.done(route.doStep(id, HandbackStep.AGREED));
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        refused(ONLY, reporting.report(HandbackRoute.fuerth(), id, new WrongReceiver(Set.of(), BUSY, null, null)));
    }

    @Test
    @DisplayName("KAM-10: a right place that is the one on record, or leads to the same agency, is no wrong fact")
    void theRightPlaceLeadsElsewhere() {
        HandbackId id = decentral.offered();
        refused(ONLY, report(id, Set.of(), "80331"));
        refused(ONLY, report(id, Set.of(), "80333"));
    }

    @Test
    @DisplayName("KAM-10: the receipt names the site, and what would change it")
    void theReceiptSaysWhatWouldChangeIt() {
        HandbackId id = decentral.offered();
        Refusal refusal = refused(ONLY, report(id, Set.of(decentral.site(id, DEPOT)), null));
        assertThat(refusal.clause()).isEqualTo("KAM-10");
        assertThat(refusal.facts().get("site")).isEqualTo("00004 Betrieb 00004");
        assertThat(refusal.wouldChangeIt()).containsOnlyKeys("otherPlace");
    }

    @Test
    @DisplayName("KAM-09: the only agency at the right place is proposed next where no other was named")
    void theAgencyOfTheRightPlaceIsProposed() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(report(id, Set.of(decentral.site(id, DEPOT)), "91074"));
        assertThat(decentral.proposals(id))
                .filteredOn(place -> place.number().equals(DEPOT))
                .extracting(ProposedReceiver::named)
                .containsExactly(DecentralRoute.fuerth().unit().value());
    }

    @Test
    @DisplayName("KAM-09: an agency that is not the only one for a site may say so without another place")
    void oneOfSeveralMaySaySo() {
        HandbackId id = decentral.offered(Map.of(PLANT, DecentralRoute.fuerth()));
        DecentralRoute.done(reporting.report(
                DecentralRoute.fuerth(),
                id,
                new WrongReceiver(Set.of(decentral.site(id, PLANT)), "liegt in München", null, null)));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName(
            "KAM-10: once the sending side confirmed the same agency on unchanged facts, it does not give back again")
    void theSameFactsAreShownOnce() {
        HandbackId id = givenBackAndConfirmedAgain();
        refused(ONCE, report(id, Set.of(decentral.site(id, DEPOT)), "91074"));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.HANDED_OVER);
    }

    @Test
    @DisplayName("KAM-10: another right place than the one that was answered may always be shown")
    void anotherPlaceMayBeShown() {
        HandbackId id = givenBackAndConfirmedAgain();
        DecentralRoute.done(report(id, Set.of(decentral.site(id, DEPOT)), "90402"));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-10: words alone are no other place after a right place was answered")
    void wordsAreNoOtherPlace() {
        HandbackId id = givenBackAndConfirmedAgain();
        refused(ONLY, report(id, Set.of(decentral.site(id, DEPOT)), null));
    }

    @Test
    @DisplayName("KAM-10: when the sending side changed the facts meanwhile, the agency may show a wrong one again")
    void changedFactsMayBeShown() {
        HandbackId id = decentral.offered();
        UUID depot = decentral.site(id, DEPOT);
        DecentralRoute.done(report(id, Set.of(depot), "91074"));
        DecentralRoute.done(
                mending.mend(HandbackRoute.head(), id, new Mend(FindingKind.POSTAL_CODE_REFUTED, depot, "80333")));
        offerToMunichAgain(id);
        DecentralRoute.done(report(id, Set.of(decentral.site(id, DEPOT)), "91074"));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-09: whom a wrong receiver names is an agency, another than itself")
    void anotherAgencyIsNamed() {
        HandbackId id = decentral.offered();
        for (UUID named : Set.of(
                UUID.randomUUID(),
                As.user("monitoring").unit().value(),
                DecentralRoute.munich().unit().value())) {
            assertThatThrownBy(() -> report(id, "91074", null, named))
                    .isInstanceOfSatisfying(
                            WrongInput.class,
                            wrong -> assertThat(wrong)
                                    .returns("proposed", WrongInput::field)
                                    .returns(WrongInput.Fault.UNKNOWN, WrongInput::fault));
        }
    }

    @Test
    @DisplayName("KAM-09: a right place is one that the reference data know")
    void thePlaceIsKnown() {
        HandbackId id = decentral.offered();
        assertThatThrownBy(() -> report(id, "00001", null, null)).hasMessageContaining("rightPostalCode");
        assertThatThrownBy(() -> report(id, "91074", "99999999", null)).hasMessageContaining("rightMunicipality");
    }

    @Test
    @DisplayName("KAM-09: a wrong fact of blanks is none")
    void blanksAreNoFact() {
        assertThatThrownBy(() -> new WrongReceiver(Set.of(), " \t ", null, null))
                .isInstanceOfSatisfying(
                        WrongInput.class,
                        wrong -> assertThat(tuple(wrong.field(), wrong.fault()))
                                .isEqualTo(tuple("wrongFact", WrongInput.Fault.MISSING)));
    }

    private HandbackId givenBackAndConfirmedAgain() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(report(id, Set.of(decentral.site(id, DEPOT)), "91074"));
        DecentralRoute.done(signing.sign(HandbackRoute.head(), id, "Der Kunde hat die Anschrift bestätigt"));
        offerToMunichAgain(id);
        return id;
    }

    private void offerToMunichAgain(HandbackId id) {
        Actor munich = DecentralRoute.munich();
        DecentralRoute.done(decentral.confirm(id, Map.of(DEPOT, munich)));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        DecentralRoute.done(route.doStep(id, HandbackStep.CLEANED));
        decentral.agree(id, munich);
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
    }

    private Outcome<HandbackStep> report(HandbackId id, Set<UUID> sites, @Nullable String code) {
        return reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(sites, BUSY, code == null ? null : new RightPlace(code, null), null));
    }

    private Outcome<HandbackStep> report(
            HandbackId id, String code, @Nullable String municipality, @Nullable UUID proposed) {
        return reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(Set.of(), BUSY, new RightPlace(code, municipality), proposed));
    }

    private static Refusal refused(String rule, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
