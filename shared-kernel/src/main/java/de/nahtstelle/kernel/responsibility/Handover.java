package de.nahtstelle.kernel.responsibility;

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
 * A subject passes from one unit to another: offered with a deadline, then accepted by somebody of the receiving unit.
 * Until then the sender stays responsible. A subject has at most one open handover, which the database guarantees.
 * The label carries no personal data.
 */
@SuppressWarnings("UnusedVariable") // lists read these columns by SQL
@Entity(name = "KernelHandover")
@Table(schema = "kernel", name = "handover")
public class Handover {
    @Id
    private UUID id;

    private String seam;

    @Column(name = "subject_kind")
    private String subjectKind;

    private UUID subject;
    private String label;

    @Column(name = "case_kind")
    private String caseKind;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "from_unit")
    private UUID fromUnit;

    @Column(name = "to_unit")
    private UUID toUnit;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "closed_by", insertable = false) // EclipseLink binds an empty UUID as text
    private @Nullable UUID closedBy;

    @Column(name = "wrong_fact")
    private @Nullable String wrongFact;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "proposed_unit", insertable = false)
    private @Nullable UUID proposedUnit;

    private int reminders;

    @Column(name = "last_reminder")
    private @Nullable Instant lastReminder;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Handover() {}

    Handover(HandoverOffer offer, Actor sender, Instant moment) {
        id = Ids.next();
        seam = offer.seam();
        subjectKind = offer.subject().kind();
        subject = offer.subject().id();
        label = offer.label();
        caseKind = offer.caseRef().kind();
        caseId = offer.caseRef().id();
        fromUnit = offer.from().value();
        toUnit = offer.to().value();
        deadline = offer.deadline();
        state = HandoverState.OFFERED;
        offeredAt = moment;
        offeredBy = sender.person().value();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What is handed over. */
    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subject);
    }

    /** The unit that is to take over. */
    public UnitId receiver() {
        return new UnitId(toUnit);
    }

    /** Whether the receiver has not answered yet. */
    public boolean open() {
        return state == HandoverState.OFFERED;
    }

    /** The unit that offered it. */
    public UnitId sender() {
        return new UnitId(fromUnit);
    }

    /** Which passage of the house it is. */
    public String seam() {
        return seam;
    }

    /** How lists name it. */
    public String label() {
        return label;
    }

    /** The case in which it is taken over. */
    public SubjectRef caseRef() {
        return new SubjectRef(caseKind, caseId);
    }

    /** Last day to answer, in Berlin. */
    public LocalDate deadline() {
        return deadline;
    }

    /** When it was offered. */
    public Instant offeredAt() {
        return offeredAt;
    }

    /** When the receiver was last reminded; null when never. */
    public @Nullable Instant lastReminder() {
        return lastReminder;
    }

    /** How often the receiver was reminded. */
    public int reminders() {
        return reminders;
    }

    void accept(Actor receiver, Instant moment) {
        mustBeOpenTo(receiver);
        close(HandoverState.ACCEPTED, receiver, moment);
    }

    void misdirected(Actor receiver, Misdirection misdirection, Instant moment) {
        mustBeOpenTo(receiver);
        wrongFact = misdirection.wrongFact();
        proposedUnit =
                misdirection.proposed() == null ? null : misdirection.proposed().value();
        close(HandoverState.MISDIRECTED, receiver, moment);
    }

    void remind(Instant moment) {
        reminders++;
        lastReminder = moment;
    }

    private void mustBeOpenTo(Actor receiver) {
        if (!open() || !receiver.unit().value().equals(toUnit)) {
            throw new IllegalStateException("Handover " + id + " is not open to unit " + receiver.unitName());
        }
    }

    private void close(HandoverState how, Actor who, Instant moment) {
        state = how;
        closedAt = moment;
        closedBy = who.person().value();
    }
}
