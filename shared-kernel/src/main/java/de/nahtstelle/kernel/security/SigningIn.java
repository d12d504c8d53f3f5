package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Checks name and password against the portal's own users. After five failures the name is locked for ten minutes, by
 * the system's clock; an unknown name takes as long as a wrong password, so that names cannot be guessed. Passwords are
 * compared outside of any transaction. A hash made with older settings is replaced by whoever signs in with it.
 */
@ApplicationScoped
public class SigningIn {
    @Inject
    Jdbi jdbi;

    @Inject
    Passwords passwords;

    @Inject
    SignInRecord signIns;

    /** The person, when name and password fit and the name is not locked; empty otherwise, without saying which. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<SignedIn> signIn(String name, String password) {
        return check(signIns.named(name), password);
    }

    /** Whether this is the password of somebody who has signed in; failures count as when signing in. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<SignedIn> recognise(PersonId person, String password) {
        return check(signIns.of(person), password);
    }

    /** Which of their passwords the person has now. */
    public int passwordVersion(PersonId person) {
        return jdbi.withHandle(db -> db.createQuery("select password_version from kernel.person where id = :id")
                .bind("id", person.value())
                .mapTo(Integer.class)
                .one());
    }

    /** What somebody may go on with who signs in now. */
    public Standing standing(PersonId person) {
        return standing(person, passwordVersion(person));
    }

    /**
     * What a signed-in person may go on with; nothing when there is no such person any more, or another password than
     * the one that opened the session.
     */
    public Standing standing(PersonId person, int passwordVersion) {
        return jdbi.withHandle(db -> db.createQuery("select case when sign_in_blocked then 'BLOCKED'"
                        + " when password_version <> :version then 'SIGNED_OUT'"
                        + " when must_change_password then 'PASSWORD_DUE' else 'OPEN' end"
                        + " from kernel.person where id = :id")
                .bind("id", person.value())
                .bind("version", passwordVersion)
                .mapTo(Standing.class)
                .findOne()
                .orElse(Standing.BLOCKED));
    }

    private Optional<SignedIn> check(Optional<Credentials> found, String password) {
        if (found.isEmpty()) {
            passwords.compareWithNobody(password);
            return Optional.empty();
        }
        Credentials known = found.get();
        Optional<SignedIn> in = signIns.settle(known, passwords.fits(password, known.passwordHash()));
        if (in.isPresent() && Passwords.outdated(known.passwordHash())) {
            signIns.replace(known, passwords.hash(password));
        }
        return in;
    }
}
