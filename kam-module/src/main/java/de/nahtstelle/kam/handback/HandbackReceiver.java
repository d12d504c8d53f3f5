package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.RuleBroken;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.OptionalIdConverter;
import de.nahtstelle.kernel.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agency of a handback: it is confirmed by a person, told, agrees, is offered the customer or its sites, and takes
 * over, or shows that it was the wrong one. What it receives stands beside it: the sites of decentral care, or the
 * customer as a whole.
 * Columns that are empty at first are not inserted: EclipseLink binds an empty UUID as text.
 */
@Entity(name = "KamHandbackReceiver")
@Table(schema = "kam", name = "handback_receiver")
@SuppressWarnings("UnusedVariable") // lists read these columns by SQL
class HandbackReceiver {
    @Id
    private UUID id;

    private UUID handback;
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private Care care;

    @Enumerated(EnumType.STRING)
    private ReceiverState state;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Convert(converter = OptionalIdConverter.class)
    @Column(insertable = false)
    private @Nullable UUID document;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "agreed_by", insertable = false)
    private @Nullable UUID agreedBy;

    private @Nullable String remarks;

    @Convert(converter = OptionalIdConverter.class)
    @Column(insertable = false)
    private @Nullable UUID handover;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "taken_over_at")
    private @Nullable Instant takenOverAt;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "taken_over_by", insertable = false)
    private @Nullable UUID takenOverBy;

    @Convert(converter = OptionalIdConverter.class)
    @Column(insertable = false)
    private @Nullable UUID caretaker;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected HandbackReceiver() {}

    HandbackReceiver(HandbackId handback, Care care, UnitId agency) {
        id = Ids.next();
        this.handback = handback.value();
        this.care = care;
        unit = agency.value();
        state = ReceiverState.CONFIRMED;
    }

    UUID id() {
        return id;
    }

    /** As the subject of the handover and of the work it makes. */
    SubjectRef subject() {
        return subject(id);
    }

    static SubjectRef subject(UUID receiver) {
        return new SubjectRef(HandbackId.KIND_OF_PART, receiver);
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    ReceiverState state() {
        return state;
    }

    @Nullable
    UUID handover() {
        return handover;
    }

    boolean isOf(Actor actor) {
        return unit.equals(actor.unit().value());
    }

    /** Whether this is still the version that was seen. */
    boolean isAt(int seen) {
        return version == seen;
    }

    boolean toldAlready() {
        return announcedAt != null;
    }

    /** Whether the agency was told of less than it gets now. */
    boolean mayBeConfirmedAnew() {
        return state == ReceiverState.ANNOUNCED || state == ReceiverState.AGREED;
    }

    /** More sites came to an agency that had been told or had agreed: it is told again, and has no day till then. */
    void confirmedAnew() {
        require(mayBeConfirmedAnew(), "confirmed anew");
        dueOn = null;
        state = ReceiverState.CONFIRMED;
        agreedAt = null;
        agreedBy = null;
    }

    /** Whether the agency is still to be told. */
    boolean mayBeTold() {
        return state == ReceiverState.CONFIRMED;
    }

    void announced(UUID announcement, Instant moment) {
        require(mayBeTold(), "announced");
        state = ReceiverState.ANNOUNCED;
        document = announcement;
        announcedAt = moment;
    }

    /** Whether the agency knows and has not agreed, so that it can be given a day to do so. */
    boolean mayBeAsked() {
        return state == ReceiverState.ANNOUNCED;
    }

    void toAgreeBy(@Nullable LocalDate day) {
        require(mayBeAsked(), "a day to agree");
        dueOn = day;
    }

    /** Whether it is the agency's turn to agree, in its case. */
    boolean mayAgree(Handback whole) {
        return whole.open() && HandbackSequence.allowsAgreement(whole.done(), state);
    }

    void agreed(Handback whole, Actor clerk, @Nullable String concerns, Instant moment) {
        require(isOf(clerk) && mayAgree(whole), "agreed");
        state = ReceiverState.AGREED;
        remarks = concerns;
        agreedAt = moment;
        agreedBy = clerk.person().value();
        dueOn = null;
    }

    /** Whether the agency agreed to what it was told last. */
    boolean hasAgreed() {
        return state.alive() && !state.beforeAgreement();
    }

    /** Whether the agency agreed and was offered nothing yet. */
    boolean mayBeOffered() {
        return state == ReceiverState.AGREED;
    }

    void offered(UUID offer, LocalDate deadline) {
        require(mayBeOffered(), "offered");
        state = ReceiverState.OFFERED;
        handover = offer;
        dueOn = deadline;
    }

    /** Whether the agency may take over what it was offered, or show that it is the wrong one. */
    boolean mayTakeOver() {
        return HandbackSequence.allowsTakeOver(state);
    }

    /** Something that matters in the region came up after the agency had agreed; it stands below what it said before. */
    void remarked(Actor clerk, String concern) {
        require(isOf(clerk) && mayTakeOver(), "remarked");
        remarks = remarks == null || remarks.isBlank() ? concern : remarks + "\n" + concern;
    }

    void takenOver(Actor clerk, Instant moment) {
        require(isOf(clerk) && mayTakeOver(), "taken over");
        state = ReceiverState.TAKEN_OVER;
        takenOverAt = moment;
        takenOverBy = clerk.person().value();
        dueOn = null;
    }

    /** Whether the agency has taken over, so that it looks after the customer. */
    boolean hasTakenOver() {
        return state == ReceiverState.TAKEN_OVER;
    }

    /** Whether that person looks after it, or nobody does. */
    boolean isLookedAfterBy(@Nullable UUID person) {
        return Objects.equals(caretaker, person);
    }

    void lookedAfterBy(Caretaker person) {
        require(hasTakenOver(), "looked after");
        caretaker = person.person();
    }

    /** The agency keeps some of its sites; what it agreed to stands, but it has to be offered them anew. */
    void keepsTheRest() {
        require(mayTakeOver(), "keeping the rest");
        state = ReceiverState.AGREED;
        dueOn = null;
    }

    /** The agency was the wrong one for all it was offered. */
    void misdirected() {
        require(mayTakeOver(), "misdirected");
        countsNoMore();
    }

    /** Whether the sending side may choose another agency although it had told this one. */
    boolean mayBeWithdrawn() {
        return toldAlready() && state.inPreparation();
    }

    /** The sending side chose another agency after it had told this one. */
    void withdrawn(Instant moment) {
        require(mayBeWithdrawn(), "withdrawn");
        countsNoMore();
        withdrawnAt = moment;
    }

    private void countsNoMore() {
        state = ReceiverState.MISDIRECTED;
        dueOn = null;
    }

    private void require(boolean allowed, String tried) {
        if (!allowed) {
            throw new RuleBroken(HandbackSequence.RULE, "agency " + id + " that is " + state + ": " + tried);
        }
    }
}
