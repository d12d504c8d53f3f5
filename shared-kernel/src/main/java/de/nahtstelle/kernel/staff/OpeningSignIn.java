package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The administration shuts the sign-in of a person, opens it again, or gives a new first password; never its own. */
@ApplicationScoped
public class OpeningSignIn {
    @Inject
    Jdbi jdbi;

    @Inject
    People people;

    @Inject
    StaffingRules rules;

    @Inject
    StaffConflicts conflicts;

    @Inject
    Receipts receipts;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    /**
     * From now on the person cannot sign in, and open sessions and tokens of theirs stop.
     *
     * @param version the version of the person that the actor had seen
     * @throws OptimisticLockException when somebody else changed the sign-in since
     */
    @Transactional
    public Outcome<PersonId> block(Actor actor, PersonId person, int version) {
        return forAnother(actor, new Wish(person, version, "BLOCKED"), "kernel.sign-in-blocked", () -> {
            change("update kernel.person set sign_in_blocked = true, version = version + 1 where id = ?", person);
            return person;
        });
    }

    /**
     * The person can sign in again, also after too many failures.
     *
     * @param version as for {@link #block}
     * @throws OptimisticLockException when somebody else changed the sign-in since
     */
    @Transactional
    public Outcome<PersonId> open(Actor actor, PersonId person, int version) {
        return forAnother(actor, new Wish(person, version, "OPEN"), "kernel.sign-in-opened", () -> {
            change(
                    "update kernel.person set sign_in_blocked = false, failed_sign_ins = 0, locked_until = null,"
                            + " version = version + 1 where id = ?",
                    person);
            return person;
        });
    }

    /**
     * Gives a new first password, told only here; the old one does not fit any more, and what it opened ends.
     *
     * @param version as for {@link #block}
     * @throws OptimisticLockException when somebody else changed the sign-in since
     */
    @Transactional
    public Outcome<String> renewPassword(Actor actor, PersonId person, int version) {
        actor.must(KernelPermission.MANAGE_PEOPLE);
        String password = FirstPassword.next();
        String hash = passwords.hash(password);
        return forAnother(actor, new Wish(person, version, "RENEWED"), "kernel.first-password-given", () -> {
            jdbi.useHandle(db -> db.execute(
                    "update kernel.person set password_hash = ?, must_change_password = true, failed_sign_ins = 0,"
                            + " locked_until = null, password_version = password_version + 1, version = version + 1 where id = ?",
                    hash,
                    person.value()));
            return password;
        });
    }

    private <T> Outcome<T> forAnother(Actor actor, Wish wish, String action, Supplier<T> change) {
        actor.must(KernelPermission.MANAGE_PEOPLE);
        PersonId person = wish.person();
        people.lock(person);
        Optional<Decision> refusal = rules.oneself(actor, person);
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        mustBeAsSeen(wish);
        T changed = change.get();
        Map<String, String> details =
                Map.of(StaffConflicts.RECORD, person.value().toString());
        audit.record(actor, Staffing.subject(person), action, null, details);
        return Outcome.done(changed);
    }

    private void mustBeAsSeen(Wish wish) {
        Wish stands = jdbi.withHandle(db -> db.createQuery(
                        "select version, sign_in_blocked from kernel.person where id = ?")
                .bind(0, wish.person().value())
                .map((row, context) -> new Wish(
                        wish.person(), row.getInt("version"), row.getBoolean("sign_in_blocked") ? "BLOCKED" : "OPEN"))
                .one());
        conflicts.mustBe(
                wish.version(),
                stands.version(),
                wish.person(),
                wish.person().value(),
                List.of(new Difference("signIn", stands.signIn(), wish.signIn())));
    }

    private void change(String update, PersonId person) {
        jdbi.useHandle(db -> db.execute(update, person.value()));
    }

    /** How the sign-in of the person is, or is to be, and in which version. */
    private record Wish(PersonId person, int version, String signIn) {}
}
