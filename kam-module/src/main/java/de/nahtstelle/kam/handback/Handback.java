package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.RuleBroken;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.OptionalIdConverter;
import de.nahtstelle.kernel.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case of one customer going back to the agencies. It opens with the decision and is complete when the last agency
 * has taken over; in between it remembers the last complete step, from which the next follows. An agency that proves
 * to be the wrong one sets it back to the choice of receivers. A customer has at most one open case, which the database
 * guarantees. Use cases ask {@code may…} before they decide; a step out of turn is none of the case's states.
 */
@Entity(name = "KamHandback")
@Table(schema = "kam", name = "handback")
@SuppressWarnings("UnusedVariable") // lists read these columns by SQL
class Handback {
    @Id
    private UUID id;

    private UUID customer;

    @Enumerated(EnumType.STRING)
    private HandbackStep done;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Care care;

    @Column(name = "chosen_on")
    private @Nullable LocalDate chosenOn;

    @Column(name = "chosen_with")
    private @Nullable String chosenWith;

    @Enumerated(EnumType.STRING)
    @Column(name = "reopened_for")
    private @Nullable Reopened reopenedFor;

    @Column(name = "reopened_by")
    private @Nullable String reopenedBy;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "reopened_receipt", insertable = false)
    private @Nullable UUID reopenedReceipt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "support_until")
    private @Nullable LocalDate supportUntil;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Handback() {}

    Handback(CustomerId customer, Actor decider, Instant moment) {
        id = Ids.next();
        this.customer = customer.value();
        done = HandbackStep.OPENED;
        openedAt = moment;
        openedBy = decider.person().value();
        changedAt = moment;
    }

    HandbackId id() {
        return new HandbackId(id);
    }

    HandbackStep done() {
        return done;
    }

    boolean open() {
        return closedAt == null;
    }

    Optional<Care> care() {
        return Optional.ofNullable(care);
    }

    /** The choice on record as facts, without whoever made it for the customer; none before there is one. */
    Map<String, String> choice() {
        return care == null || chosenOn == null
                ? Map.of()
                : Map.of("choice", care.name(), "chosenOn", chosenOn.toString());
    }

    /** Whether somebody else made this choice for the customer than the one on record. */
    boolean chosenByAnother(Choice choice) {
        return chosenWith != null && !chosenWith.equals(choice.chosenWith());
    }

    /** Whether it is another care than the one on record, so that other agencies come into question. */
    boolean othersReceive(Choice choice) {
        return care != choice.care();
    }

    boolean decentral() {
        return care == Care.DECENTRAL;
    }

    /** Fails when somebody changed the case since the form was shown. */
    void mustBe(int expected) {
        if (version != expected) {
            throw new OptimisticLockException("Handback " + id + " is at version " + version);
        }
    }

    /** Whether the sending side may do the step now. */
    boolean mayBeDone(HandbackStep wanted, ReceiversSoFar soFar) {
        return open() && HandbackSequence.allows(done, wanted, soFar);
    }

    /** What the customer wants; completes no step by itself, but with another care what followed the choice is to be done anew. */
    void chosen(Choice choice, ReceiversSoFar soFar) {
        require(mayBeDone(HandbackStep.CHOICE, soFar), "another choice");
        if (othersReceive(choice) && HandbackStep.CHOICE.isBefore(done)) {
            done = HandbackStep.CHOICE;
        }
        care = choice.care();
        chosenOn = choice.chosenOn();
        chosenWith = choice.chosenWith();
    }

    /** The sending side has done the step from this moment on. */
    void completed(HandbackStep step, ReceiversSoFar soFar, Instant moment) {
        require(care != null && mayBeDone(step, soFar), step.name());
        reached(step == HandbackStep.CHOICE && step.isBefore(done) ? done : step, moment);
        if (step == HandbackStep.RECEIVERS) {
            closedToChoice();
        }
    }

    /** Whether every agency has agreed to what is clean. */
    boolean mayBeAgreed(List<HandbackReceiver> agencies) {
        return open() && HandbackSequence.agreed(done, states(agencies));
    }

    /** The agencies have agreed, the last of them at this moment. */
    void agreed(List<HandbackReceiver> agencies, Instant moment) {
        require(mayBeAgreed(agencies), "agreed by all");
        reached(HandbackStep.AGREED, moment);
    }

    /** Whether every agency has taken over, so that the case is complete. */
    boolean mayBeClosed(List<HandbackReceiver> agencies) {
        return open() && HandbackSequence.takenOver(done, states(agencies));
    }

    /** The agencies have taken over, the last of them at this moment: nothing follows. */
    void closed(List<HandbackReceiver> agencies, Instant moment) {
        require(mayBeClosed(agencies), "closed");
        reached(HandbackStep.TAKEN_OVER, moment);
        closedAt = moment;
    }

    /** The back office answers the agencies' questions up to this day. */
    void supportedUntil(LocalDate day) {
        supportUntil = day;
    }

    /** Something was done within the case that completes no step. */
    void touched(Instant moment) {
        require(open(), "something done within it");
        changedAt = moment;
    }

    /** Whether the choice of agencies may be opened again for that reason. */
    boolean mayGoBack(Reopened why) {
        return open() && HandbackSequence.allowsGoingBack(done, why);
    }

    /** Some site has no receiver any more: the receivers have to be confirmed again. */
    void backToReceivers(Instant moment, Reopened why, @Nullable String record, UUID receipt) {
        require(mayGoBack(why), "back for " + why);
        reached(HandbackStep.CHOICE, moment);
        reopenedFor = why;
        reopenedBy = record;
        reopenedReceipt = receipt;
    }

    /** Whether a postal code had sent the case back, so that with the code it may go to the step it had reached. */
    boolean mayBeRestored(HandbackStep step) {
        return open() && reopenedFor == Reopened.POSTAL_CODE && HandbackSequence.allowsReturn(done, step);
    }

    /** What had sent it back to the receivers was taken back. */
    void restored(HandbackStep step, Instant moment) {
        require(mayBeRestored(step), "restored to " + step);
        reached(step, moment);
        closedToChoice();
    }

    /** Whether the records are still the sending side's. */
    boolean inPreparation() {
        return open() && HandbackSequence.inPreparation(done);
    }

    private void reached(HandbackStep step, Instant moment) {
        done = step;
        changedAt = moment;
    }

    private static List<ReceiverState> states(List<HandbackReceiver> agencies) {
        return agencies.stream().map(HandbackReceiver::state).toList();
    }

    private void require(boolean allowed, String tried) {
        if (!allowed) {
            throw new RuleBroken(
                    HandbackSequence.ruleAgainst(open(), false), "handback " + id + " after " + done + ": " + tried);
        }
    }

    private void closedToChoice() {
        reopenedFor = null;
        reopenedBy = null;
        reopenedReceipt = null;
    }

    /** The receipt of the decision that opened the choice of agencies again. */
    Optional<UUID> reopenedReceipt() {
        return Optional.ofNullable(reopenedReceipt);
    }
}
