package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mistyped postal code: asked before it sends the case back, and undone until somebody acts. */
@ExtendWith(ArquillianExtension.class)
class ReopeningIT {
    private static final String MISTYPED = "91054";
    private static final String RIGHT = "80331";

    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    MendingRecords mending;

    @Inject
    MendingAll mendingAll;

    @Inject
    UndoingPostalCode undoing;

    @Inject
    CleaningRecords records;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-09: a postal code that leads elsewhere is refused until a person says that the case may go back")
    void itIsAskedFirst() {
        HandbackId id = two.told();
        Refusal refusal = refusal(mending.mend(head(), id, mend(id, MISTYPED)));
        assertThat(refusal.rule()).isEqualTo("kam.reopening-is-wanted");
        assertThat((Object) refusal.facts().get("confirmedAgency")).isEqualTo("AA München");
        assertThat(code(id)).isEqualTo("00000");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-09: what mends all of a kind leaves the site that would send the case back to be decided alone")
    void notAllAtOnce() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set postal_code = null, town = 'Garching bei München', municipality = null where id = ?",
                route.seat(id)));
        assertThat(mendingAll.of(id, FindingKind.POSTAL_CODE_MISSING)).isEqualTo(Outcome.done(0));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-09: set back before anybody acted, the case is where it was, the site with its agency")
    void itIsUndone() {
        HandbackId id = reopened();
        assertThat(undoing.undo(head(), id)).isEqualTo(Outcome.done("00002 Lager"));
        assertThat(code(id)).isEqualTo("00000");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.ANNOUNCED);
        assertThat(route.file(id).facts().reopenedFor()).isNull();
        assertThat(two.part(id, TwoAgencies.munich()).sites()).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-09: corrected to a code of the confirmed agency before anybody acted, the case is where it was")
    void itIsCorrected() {
        HandbackId id = reopened();
        TwoAgencies.done(mending.mend(
                head(), id, new Mend(FindingKind.POSTAL_CODE_WRONG, two.site(id, TwoAgencies.DEPOT), RIGHT)));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.ANNOUNCED);
        assertThat(two.part(id, TwoAgencies.munich()).sites()).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-09: once somebody has confirmed anew nothing is offered to be undone, and undoing is refused")
    void untilSomebodyActs() {
        HandbackId id = reopened();
        assertThat(records.of(head(), id).reopening()).isNotNull();
        TwoAgencies.done(two.confirm(
                id,
                Map.of(
                        TwoAgencies.SEAT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT_AGAIN, TwoAgencies.munich())));
        assertThat(records.of(head(), id).reopening()).isNull();
        assertThat(refusal(undoing.undo(head(), id)).rule()).isEqualTo("kam.undo-until-somebody-acts");
    }

    @Test
    @DisplayName("KAM-10: when it is undone the agency that had been asked to agree is asked again")
    void theAgencyIsAskedAgain() {
        HandbackId id = route.upTo(HandbackStep.CLEANED);
        UUID seat = route.seat(id);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = null where id = ?", seat));
        TwoAgencies.done(mending.mend(head(), id, new Mend(FindingKind.POSTAL_CODE_MISSING, seat, RIGHT).although()));
        UUID part = two.part(id, TwoAgencies.fuerth()).id();
        assertThat(asked(part)).isEmpty();
        TwoAgencies.done(undoing.undo(head(), id));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CLEANED);
        assertThat(asked(part)).hasSize(1);
    }

    private HandbackId reopened() {
        HandbackId id = two.told();
        TwoAgencies.done(mending.mend(head(), id, mend(id, MISTYPED).although()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        return id;
    }

    private Mend mend(HandbackId id, String code) {
        UUID depot = two.site(id, TwoAgencies.DEPOT);
        jdbi.useHandle(
                db -> db.execute("update kernel.site set postal_code = '00000', street = 'Hof 1' where id = ?", depot));
        return new Mend(FindingKind.POSTAL_CODE_UNKNOWN, depot, code);
    }

    private String code(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select postal_code from kernel.site where id = :site")
                .bind("site", two.site(id, TwoAgencies.DEPOT))
                .mapTo(String.class)
                .one());
    }

    private List<String> asked(UUID part) {
        return jdbi.withHandle(db -> db.createQuery("select kind from kernel.work_item"
                        + " where subject = :part and kind = 'kam.agree-to-handback' and done_at is null")
                .bind("part", part)
                .mapTo(String.class)
                .list());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static Actor head() {
        return HandbackRoute.head();
    }
}
