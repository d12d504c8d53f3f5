package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    Receipts receipts;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    /** From now on the person cannot sign in, and open sessions and tokens of theirs stop. */
    @Transactional
    public Outcome<PersonId> block(Actor actor, PersonId person) {
        return forAnother(actor, person, "kernel.sign-in-blocked", () -> {
            change("update kernel.person set sign_in_blocked = true where id = ?", person);
            return person;
        });
    }

    /** The person can sign in again, also after too many failures. */
    @Transactional
    public Outcome<PersonId> open(Actor actor, PersonId person) {
        return forAnother(actor, person, "kernel.sign-in-opened", () -> {
            change(
                    "update kernel.person set sign_in_blocked = false, failed_sign_ins = 0, locked_until = null"
                            + " where id = ?",
                    person);
            return person;
        });
    }

    /** Gives a new first password, told only here; the old one does not fit any more, and what it opened ends. */
    @Transactional
    public Outcome<String> renewPassword(Actor actor, PersonId person) {
        actor.must(KernelPermission.MANAGE_PEOPLE);
        String password = FirstPassword.next();
        String hash = passwords.hash(password);
        return forAnother(actor, person, "kernel.first-password-given", () -> {
            jdbi.useHandle(db -> db.execute(
                    "update kernel.person set password_hash = ?, must_change_password = true, failed_sign_ins = 0,"
                            + " locked_until = null, password_version = password_version + 1 where id = ?",
                    hash,
                    person.value()));
            return password;
        });
    }

    private <T> Outcome<T> forAnother(Actor actor, PersonId person, String action, Supplier<T> change) {
        actor.must(KernelPermission.MANAGE_PEOPLE);
        people.lock(person);
        Optional<Decision> refusal = rules.oneself(actor, person);
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        T changed = change.get();
        audit.record(actor, Staffing.subject(person), action, null, Map.of());
        return Outcome.done(changed);
    }

    private void change(String update, PersonId person) {
        jdbi.useHandle(db -> db.execute(update, person.value()));
    }
}
