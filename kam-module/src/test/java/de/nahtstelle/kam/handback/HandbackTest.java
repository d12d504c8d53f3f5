package de.nahtstelle.kam.handback;

import static de.nahtstelle.kam.handback.Cases.NOBODY_TOLD;
import static de.nahtstelle.kam.handback.Cases.NOW;
import static de.nahtstelle.kam.handback.Cases.RECEIPT;
import static de.nahtstelle.kam.handback.Cases.TOLD;
import static de.nahtstelle.kam.handback.Cases.after;
import static de.nahtstelle.kam.handback.Cases.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.RuleBroken;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("KAM-10: A handback cannot be brought where no step leads")
class HandbackTest {
    @ParameterizedTest(name = "after {0} a step is completed exactly when it may be done")
    @EnumSource(value = HandbackStep.class, names = "OPENED", mode = Mode.EXCLUDE)
    void onlyStepsInTurnAreCompleted(HandbackStep done) {
        for (HandbackStep wanted : HandbackStep.values()) {
            Handback handback = after(done);
            if (handback.mayBeDone(wanted, TOLD)) {
                handback.completed(wanted, TOLD, NOW);
                assertThat(handback.done()).isEqualTo(wanted);
            } else {
                forbidden(() -> handback.completed(wanted, TOLD, NOW));
                assertThat(handback.done()).isEqualTo(done);
            }
        }
    }

    @Test
    @DisplayName("KAM-09: no step is complete before the customer has chosen")
    void withoutAChoiceNothingIsComplete() {
        Handback handback = new Handback(new CustomerId(new UUID(2, 1)), Cases.CLERK, NOW);
        forbidden(() -> handback.completed(HandbackStep.CHOICE, NOBODY_TOLD, NOW));
    }

    @Test
    @DisplayName("KAM-09: the customer may choose anew until an agency was told")
    void anotherChoiceUntilAnAgencyWasTold() {
        Handback handback = after(HandbackStep.RECEIVERS);
        handback.chosen(Cases.choice(), NOBODY_TOLD);
        forbidden(() -> handback.chosen(Cases.choice(), TOLD));
    }

    @ParameterizedTest(name = "chosen anew with {0} care, the case is at {1}")
    @CsvSource({"CENTRAL, RECEIVERS", "DECENTRAL, CHOICE"})
    @DisplayName("KAM-09: only another care has the agencies confirmed anew")
    void onlyAnotherCareGoesBack(Care care, HandbackStep done) {
        Handback handback = after(HandbackStep.RECEIVERS);
        handback.chosen(new Choice(care, Cases.DAY, "Einkauf", Set.of(), 0), NOBODY_TOLD);
        handback.completed(HandbackStep.CHOICE, NOBODY_TOLD, NOW);
        assertThat(handback.done()).isEqualTo(done);
    }

    @ParameterizedTest(name = "an agency that is {0} has still to agree")
    @EnumSource(
            value = ReceiverState.class,
            names = {"CONFIRMED", "ANNOUNCED"})
    void nobodyAgreesForAnAgency(ReceiverState missing) {
        Handback handback = after(HandbackStep.CLEANED);
        forbidden(() -> handback.agreed(List.of(agency(ReceiverState.AGREED), agency(missing)), NOW));
    }

    @Test
    @DisplayName("KAM-12: nobody agrees to records that are not clean")
    void nobodyAgreesBeforeTheCleaning() {
        Handback handback = after(HandbackStep.ANNOUNCED);
        forbidden(() -> handback.agreed(List.of(agency(ReceiverState.AGREED)), NOW));
    }

    @ParameterizedTest(name = "an agency that is {0} keeps the case open")
    @EnumSource(
            value = ReceiverState.class,
            names = {"TAKEN_OVER", "MISDIRECTED"},
            mode = Mode.EXCLUDE)
    void theLastAgencyClosesTheCase(ReceiverState missing) {
        Handback handback = after(HandbackStep.HANDED_OVER);
        forbidden(() -> handback.closed(List.of(agency(ReceiverState.TAKEN_OVER), agency(missing)), NOW));
    }

    @Test
    void agenciesThatWereWrongCloseNothing() {
        Handback handback = after(HandbackStep.HANDED_OVER);
        forbidden(() -> handback.closed(List.of(agency(ReceiverState.MISDIRECTED)), NOW));
    }

    @Test
    void anAgencyThatWasWrongIsNotWaitedFor() {
        Handback handback = after(HandbackStep.HANDED_OVER);
        handback.closed(List.of(agency(ReceiverState.MISDIRECTED), agency(ReceiverState.TAKEN_OVER)), NOW);
        assertThat(handback.open()).isFalse();
    }

    @Test
    void nothingIsClosedBeforeItIsHandedOver() {
        Handback handback = after(HandbackStep.AGREED);
        forbidden(() -> handback.closed(List.of(agency(ReceiverState.TAKEN_OVER)), NOW));
    }

    @Test
    @DisplayName("KAM-10: a closed case stays as it is")
    void aClosedCaseStays() {
        Handback handback = after(HandbackStep.TAKEN_OVER);
        List.<ThrowingCallable>of(
                        () -> handback.touched(NOW),
                        () -> handback.chosen(Cases.choice(), NOBODY_TOLD),
                        () -> handback.closed(List.of(agency(ReceiverState.TAKEN_OVER)), NOW),
                        () -> handback.backToReceivers(NOW, Reopened.WRONG_RECEIVER, null, RECEIPT))
                .forEach(tried -> assertThatThrownBy(tried)
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken -> assertThat(broken.rule()).isEqualTo(HandbackSequence.CLOSED)));
        assertThat(handback.inPreparation()).isFalse();
    }

    @ParameterizedTest(name = "{0} sends no case back that has no agencies yet")
    @EnumSource(value = Reopened.class, names = "WRONG_RECEIVER", mode = Mode.EXCLUDE)
    void withoutAgenciesThereIsNothingToChooseAnew(Reopened why) {
        Handback handback = after(HandbackStep.CHOICE);
        forbidden(() -> handback.backToReceivers(NOW, why, null, RECEIPT));
    }

    @Test
    @DisplayName("KAM-09: a second agency may prove wrong while the receivers are open already")
    void aSecondAgencyMayProveWrong() {
        Handback handback = after(HandbackStep.HANDED_OVER);
        handback.backToReceivers(NOW, Reopened.WRONG_RECEIVER, null, RECEIPT);
        handback.backToReceivers(NOW, Reopened.WRONG_RECEIVER, null, RECEIPT);
        assertThat(handback.done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-09: a case that a code sent back goes to the step it had reached")
    void aCodeIsTakenBack() {
        Handback handback = Cases.sentBackByACode();
        handback.restored(HandbackStep.CLEANED, NOW);
        assertThat(handback.done()).isEqualTo(HandbackStep.CLEANED);
        assertThat(handback.reopenedReceipt()).isEmpty();
    }

    @ParameterizedTest(name = "a code that is taken back leads no case to {0}")
    @EnumSource(
            value = HandbackStep.class,
            names = {"OPENED", "CHOICE", "HANDED_OVER", "TAKEN_OVER"})
    void aCodeLeadsNowhereElse(HandbackStep step) {
        forbidden(() -> Cases.sentBackByACode().restored(step, NOW));
    }

    @Test
    @DisplayName("KAM-09: what a wrong agency sent back no code restores")
    void onlyACodeIsTakenBack() {
        Handback handback = after(HandbackStep.HANDED_OVER);
        handback.backToReceivers(NOW, Reopened.WRONG_RECEIVER, null, RECEIPT);
        forbidden(() -> handback.restored(HandbackStep.CLEANED, NOW));
    }

    @Test
    @DisplayName("KAM-09: after somebody confirmed the agencies anew no code is taken back")
    void notAfterTheNextConfirmation() {
        Handback handback = Cases.sentBackByACode();
        handback.completed(HandbackStep.RECEIVERS, TOLD, NOW);
        forbidden(() -> handback.restored(HandbackStep.CLEANED, NOW));
    }

    private static void forbidden(ThrowingCallable tried) {
        assertThatThrownBy(tried).isInstanceOf(RuleBroken.class);
    }
}
