package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.directive.Outcome;
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

/** A place that an agency refuted is a finding, which the sending side mends by what the agency said is right. */
@ExtendWith(ArquillianExtension.class)
class RefutedPlaceIT {
    private static final @Nullable String ONE_CLICK = null;
    private static final String HERZOGENAURACH = "09572132";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    @Inject
    UndoingPostalCode undoing;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-12: while the refuted postal code stands, the agency's right place is proposed")
    void theRightPlaceIsProposed() {
        HandbackId id = refuted("91074", null);
        assertThat(findings.of(HandbackRoute.head(), id))
                .singleElement()
                .returns(FindingKind.POSTAL_CODE_REFUTED, Finding::kind)
                .returns("80331 München", Finding::value)
                .returns("91074", Finding::proposal);
    }

    @Test
    @DisplayName("KAM-12: one click takes the right place over, with its town")
    void oneClickTakesItOver() {
        HandbackId id = refuted("91074", null);
        DecentralRoute.done(mend(id, ONE_CLICK, false));
        assertThat(place(id)).startsWith("91074").endsWith("Herzogenaurach");
    }

    @Test
    @DisplayName("KAM-12: once the right place is taken over, nothing is found any more")
    void nothingIsFoundAnyMore() {
        HandbackId id = refuted("91074", null);
        DecentralRoute.done(mend(id, ONE_CLICK, false));
        assertThat(findings.of(HandbackRoute.head(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: with the postal code the municipality is taken over that the agency said")
    void theMunicipalityIsTakenOver() {
        HandbackId id = refuted("91074", HERZOGENAURACH);
        DecentralRoute.done(mend(id, "91074 Herzogenaurach", false));
        assertThat(place(id)).isEqualTo("91074 " + HERZOGENAURACH + " Herzogenaurach");
    }

    @Test
    @DisplayName("KAM-09: a place that is taken over leads to its agency alone")
    void theProposalFollows() {
        HandbackId id = refuted("91074", HERZOGENAURACH);
        DecentralRoute.done(mend(id, ONE_CLICK, false));
        assertThat(decentral.proposals(id))
                .filteredOn(site -> site.number().equals(DEPOT))
                .flatExtracting(site ->
                        site.candidates().stream().map(AgencyCandidate::number).toList())
                .containsExactly("729");
    }

    @Test
    @DisplayName("KAM-12: the refuted postal code itself does not mend the finding")
    void theSameCodeMendsNothing() {
        HandbackId id = refuted("91074", null);
        assertThat(rule(mend(id, "80331", false))).isEqualTo("kam.mend-fits-finding");
    }

    @Test
    @DisplayName("KAM-12: as long as the refuted place stands unsigned the cleaning is not finished")
    void itIsNotHandedOverAsItIs() {
        HandbackId id = confirmedAgain();
        assertThat(rule(route.doStep(id, HandbackStep.CLEANED))).isEqualTo("kam.clean-before-handover");
    }

    @Test
    @DisplayName("KAM-09: after the same agency was confirmed again the right place is asked about before it reroutes")
    void itIsAskedFirst() {
        HandbackId id = confirmedAgain();
        assertThat(rule(mend(id, ONE_CLICK, false))).isEqualTo("kam.reopening-is-wanted");
    }

    @Test
    @DisplayName("KAM-09: the right place of a site that the same agency was confirmed for sends the case back")
    void itReroutes() {
        HandbackId id = confirmedAgain();
        DecentralRoute.done(mend(id, ONE_CLICK, true));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-09: a place that sent the case back is set back as a whole")
    void itIsUndone() {
        HandbackId id = confirmedAgain();
        String before = place(id);
        DecentralRoute.done(mend(id, ONE_CLICK, true));
        DecentralRoute.done(undoing.undo(HandbackRoute.head(), id));
        assertThat(place(id)).isEqualTo(before);
    }

    @Test
    @DisplayName("KAM-12: an agency that only says that the site is not its own refutes no place")
    void wordsRefuteNothing() {
        HandbackId id = decentral.offered(Map.of(DEPOT, DecentralRoute.fuerth()));
        DecentralRoute.done(reporting.report(
                DecentralRoute.fuerth(),
                id,
                new WrongReceiver(Set.of(decentral.site(id, DEPOT)), "liegt in München", null, null)));
        assertThat(findings.of(HandbackRoute.head(), id)).isEmpty();
    }

    private HandbackId confirmedAgain() {
        HandbackId id = refuted("91074", HERZOGENAURACH);
        DecentralRoute.done(decentral.confirm(id, Map.of(DEPOT, DecentralRoute.munich())));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        return id;
    }

    private HandbackId refuted(String code, @Nullable String municipality) {
        HandbackId id = decentral.offered();
        DecentralRoute.done(reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(
                        Set.of(decentral.site(id, DEPOT)), "umgezogen", new RightPlace(code, municipality), null)));
        return id;
    }

    private Outcome<Boolean> mend(HandbackId id, @Nullable String value, boolean reopening) {
        UUID depot = decentral.site(id, DEPOT);
        return mending.mend(
                HandbackRoute.head(),
                id,
                new Mend(FindingKind.POSTAL_CODE_REFUTED, depot, value, reopening, null, false));
    }

    private String place(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select concat_ws(' ', postal_code, municipality, town) from kernel.site where id = :site")
                .bind("site", decentral.site(id, DEPOT))
                .mapTo(String.class)
                .one());
    }

    private static String rule(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().rule();
    }
}
