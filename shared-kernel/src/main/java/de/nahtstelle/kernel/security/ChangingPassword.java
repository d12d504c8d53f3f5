package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * People change their own password, whatever their function, also when they hold none. A wrong old password counts as
 * a failed sign-in, so that an open session is no way around the lock. Sessions that the old one opened end.
 */
@ApplicationScoped
public class ChangingPassword {
    @Inject
    Jdbi jdbi;

    @Inject
    SigningIn signingIn;

    @Inject
    Pbkdf2PasswordHash passwords;

    @Inject
    Memberships memberships;

    @Inject
    Audit audit;

    /** The fewest characters a password has. */
    public int shortest() {
        return PasswordRule.SHORTEST;
    }

    /** Changes the password, if the old one fits and nothing speaks against the new one. */
    @Transactional
    public PasswordChange change(PersonId person, String old, String wanted) {
        if (!signingIn.knows(person, old)) {
            return PasswordChange.WRONG;
        }
        Optional<PasswordChange> objection = PasswordRule.objection(old, wanted, signInName(person));
        if (objection.isPresent()) {
            return objection.get();
        }
        jdbi.useHandle(db -> db.execute(
                "update kernel.person set password_hash = ?, must_change_password = false,"
                        + " password_version = password_version + 1 where id = ?",
                passwords.generate(wanted.toCharArray()),
                person.value()));
        memberships.of(person).stream()
                .findFirst()
                .ifPresent(actor -> audit.record(
                        actor,
                        new SubjectRef("kernel.person", person.value()),
                        "kernel.password-changed",
                        null,
                        Map.of()));
        return PasswordChange.DONE;
    }

    /** The name with which the person signs in. */
    public String signInName(PersonId person) {
        return jdbi.withHandle(db -> db.createQuery("select sign_in_name from kernel.person where id = :id")
                .bind("id", person.value())
                .mapTo(String.class)
                .one());
    }
}
