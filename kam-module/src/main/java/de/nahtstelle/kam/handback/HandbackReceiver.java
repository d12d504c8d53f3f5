package de.nahtstelle.kam.handback;

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
    /** The kind under which the kernel knows what an agency is offered. */
    static final String KIND = "kam.handback-receiver";

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
        return new SubjectRef(KIND, receiver);
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

    /** More sites came to an agency that had been told or had agreed: it is told again, and has no day till then. */
    void confirmedAnew() {
        dueOn = null;
        state = ReceiverState.CONFIRMED;
        agreedAt = null;
        agreedBy = null;
    }

    void announced(UUID announcement, Instant moment) {
        state = ReceiverState.ANNOUNCED;
        document = announcement;
        announcedAt = moment;
    }

    void toAgreeBy(@Nullable LocalDate day) {
        dueOn = day;
    }

    void agreed(Actor clerk, @Nullable String concerns, Instant moment) {
        state = ReceiverState.AGREED;
        remarks = concerns;
        agreedAt = moment;
        agreedBy = clerk.person().value();
        dueOn = null;
    }

    void offered(UUID offer, LocalDate deadline) {
        state = ReceiverState.OFFERED;
        handover = offer;
        dueOn = deadline;
    }

    void takenOver(Actor clerk, Instant moment) {
        state = ReceiverState.TAKEN_OVER;
        takenOverAt = moment;
        takenOverBy = clerk.person().value();
        dueOn = null;
    }

    void lookedAfterBy(Caretaker person) {
        caretaker = person.person();
    }

    /** The agency keeps some of its sites; what it agreed to stands, but it has to be offered them anew. */
    void keepsTheRest() {
        state = ReceiverState.AGREED;
        dueOn = null;
    }

    /** The sending side chose another agency after it had told this one. */
    void withdrawn(Instant moment) {
        misdirected();
        withdrawnAt = moment;
    }

    void misdirected() {
        state = ReceiverState.MISDIRECTED;
        dueOn = null;
    }
}
