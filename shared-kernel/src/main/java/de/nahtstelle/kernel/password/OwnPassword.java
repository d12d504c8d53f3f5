package de.nahtstelle.kernel.password;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The password that a person has chosen, kept with its entry in the audit. */
@ApplicationScoped
class OwnPassword {
    @Inject
    Jdbi jdbi;

    @Inject
    Memberships memberships;

    @Inject
    Audit audit;

    /** Replaces the password by which the person was recognised; wrong when that has been replaced meanwhile. */
    @Transactional
    public PasswordChange replace(SignedIn known, String hash) {
        int replaced = jdbi.withHandle(db -> db.execute(
                "update kernel.person set password_hash = ?, must_change_password = false,"
                        + " password_version = password_version + 1 where id = ? and password_version = ?",
                hash,
                known.person().value(),
                known.passwordVersion()));
        if (replaced == 1) {
            record(known.person());
        }
        return replaced == 1 ? PasswordChange.DONE : PasswordChange.WRONG;
    }

    private void record(PersonId person) {
        memberships.of(person).stream()
                .findFirst()
                .ifPresent(actor -> audit.record(
                        actor,
                        new SubjectRef("kernel.person", person.value()),
                        "kernel.password-changed",
                        null,
                        Map.of()));
    }
}
