package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence is recorded with its days and whoever stands in, by the person, the lead or whoever decides on staff.
 * Why somebody is absent is nobody's business here and is not asked for.
 */
@ApplicationScoped
@LegalBasis(rule = RecordingAbsence.RULE, clause = "KAM-05")
public class RecordingAbsence {
    static final String RULE = "kernel.absence-has-cover";

    @Inject
    AbsenceRight right;

    @Inject
    People people;

    @Inject
    AbsenceRules rules;

    @Inject
    RecordedAbsences absences;

    @Inject
    StaffConflicts conflicts;

    @Inject
    Receipts receipts;

    @Inject
    Audit audit;

    @Inject
    StaffNews news;

    /** Whether the actor records the absences of the person. */
    public boolean mayRecord(Actor actor, PersonId person) {
        return right.covers(actor, person);
    }

    /**
     * Records the absence.
     *
     * @param cover who stands in; null when nobody is named yet, which is reported as a gap
     * @return the id of the absence
     */
    @Transactional
    public Outcome<UUID> record(
            Actor actor, PersonId person, LocalDate firstDay, LocalDate lastDay, @Nullable PersonId cover) {
        right.must(actor, person);
        lock(person, cover);
        Absence asked = new Absence(Ids.next(), person, firstDay, lastDay, cover, right.namesFrom(actor), 1);
        Optional<Decision> refusal = rules.refusal(null, asked);
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        if (!absences.add(asked)) {
            return Outcome.refused(receipts.refused(actor, rules.overlap(asked)));
        }
        return done(actor, asked, "kernel.absence-recorded");
    }

    /**
     * Changes days or cover. Whoever covered until yesterday stays the answer for the days until then.
     *
     * @param version the version that the actor had seen
     * @throws OptimisticLockException when somebody else changed it since
     * @throws NotThere when the person has no such absence
     */
    @Transactional
    public Outcome<UUID> change(
            Actor actor,
            PersonId person,
            UUID absence,
            int version,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable PersonId cover) {
        right.must(actor, person);
        lock(person, cover);
        Absence stands = absences.find(person, absence).orElseThrow(NotThere.of("kernel.absence", absence));
        Absence asked = stands.changed(firstDay, lastDay, cover, right.namesFrom(actor));
        conflicts.mustBe(version, stands.version(), person, absence, absences.differences(stands, asked));
        Optional<Decision> refusal = rules.refusal(stands, asked);
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        absences.replace(stands, asked);
        return done(actor, asked, "kernel.absence-changed");
    }

    /**
     * The person is back, or never goes; days of absence before today stay.
     *
     * @param version the version that the actor had seen
     * @throws NotThere when the person has no such absence
     * @throws OptimisticLockException when somebody else changed it since
     */
    @Transactional
    public Outcome<UUID> cancel(Actor actor, PersonId person, UUID absence, int version) {
        right.must(actor, person);
        people.lock(person);
        Absence stands = absences.find(person, absence).orElseThrow(NotThere.of("kernel.absence", absence));
        conflicts.mustBe(version, stands.version(), person, absence, absences.withdrawal(stands));
        absences.end(stands);
        return done(actor, stands, "kernel.absence-cancelled");
    }

    private void lock(PersonId person, @Nullable PersonId cover) {
        if (cover == null) {
            people.lock(person);
        } else {
            people.lock(person, cover);
        }
    }

    private Outcome<UUID> done(Actor actor, Absence absence, String action) {
        audit.record(actor, Staffing.subject(absence.person()), action, RULE, absences.details(absence));
        news.of(actor, absence.person());
        return Outcome.done(absence.id());
    }
}
