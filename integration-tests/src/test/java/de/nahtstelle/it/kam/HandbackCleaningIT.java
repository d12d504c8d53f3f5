package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.HashSet;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackCleaningIT {
    @Inject
    HandbackRoute route;

    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    @Inject
    Signature signing;

    @Inject
    SigningException signature;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-12: an open finding stops the cleaning until it is mended")
    void aFindingIsMended() {
        HandbackId id = dirty(HandbackStep.ANNOUNCED);
        assertRefused(route.doStep(id, HandbackStep.CLEANED));
        Finding found = findings.of(HandbackRoute.head(), id).get(0);
        mending.mend(HandbackRoute.head(), id, new Mend(found.kind(), found.subject(), "90402"));
        assertThat(findings.of(HandbackRoute.head(), id)).isEmpty();
        assertThat(route.doStep(id, HandbackStep.CLEANED)).isNotInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("KAM-12: a finding that comes after the cleaning stops the handover")
    void aLateFindingStopsTheHandover() {
        HandbackId id = dirty(HandbackStep.AGREED);
        assertRefused(route.doStep(id, HandbackStep.HANDED_OVER));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.AGREED);
    }

    @Test
    @DisplayName("KAM-12: with the signature of a lead the customer is handed over in spite of its findings")
    void aLeadSignsForTheRest() {
        HandbackId id = dirty(HandbackStep.AGREED);
        assertThat(signing.sign(HandbackRoute.head(), id, "Der Kunde zieht um, die Anschrift folgt"))
                .isEqualTo(Outcome.done(1));
        assertThat(route.doStep(id, HandbackStep.HANDED_OVER)).isNotInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("KAM-12: a lead signs for no finding that turned up after it had looked")
    void nothingUnseenIsSigned() {
        HandbackId id = dirty(HandbackStep.AGREED);
        Set<String> shown = signing.found(id);
        code(id, "00000");
        assertThatThrownBy(() -> signature.sign(HandbackRoute.head(), id, "Der Kunde zieht um", shown))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::signed)
                .containsExactly(false);
    }

    @Test
    @DisplayName("KAM-12: a lead signs although some of what it was shown was mended meanwhile")
    void mendedMeanwhileDoesNotMatter() {
        HandbackId id = dirty(HandbackStep.AGREED);
        Set<String> shown = new HashSet<>(signing.found(id));
        shown.add("POSTAL_CODE_MISSING:mended");
        assertThat(signature.sign(HandbackRoute.head(), id, "Der Kunde zieht um", shown))
                .isEqualTo(Outcome.done(1));
    }

    @Test
    @DisplayName("KAM-12: a signed exception covers no other wrong value of the same record")
    void anotherWrongValueIsNotSigned() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        code(id, "00000");
        signing.sign(HandbackRoute.head(), id, "Der Kunde zieht um, die Anschrift folgt");
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::signed)
                .containsExactly(true);
        code(id, "00001");
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::signed)
                .containsExactly(false);
        assertRefused(route.doStep(id, HandbackStep.HANDED_OVER));
    }

    private void code(HandbackId id, String code) {
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = ? where id = ?", code, route.seat(id)));
    }

    private HandbackId dirty(HandbackStep last) {
        HandbackId id = route.upTo(last);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = null where id = ?", route.seat(id)));
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.POSTAL_CODE_MISSING);
        return id;
    }

    private static void assertRefused(Outcome<HandbackStep> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo("kam.clean-before-handover");
        assertThat(((Outcome.Refused<?>) outcome).refusal().clause()).isEqualTo("KAM-12");
    }
}
