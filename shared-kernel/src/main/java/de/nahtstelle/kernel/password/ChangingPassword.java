package de.nahtstelle.kernel.password;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Passwords;
import de.nahtstelle.kernel.security.SignedIn;
import de.nahtstelle.kernel.security.SigningIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    Passwords passwords;

    @Inject
    OwnPassword own;

    /** The fewest characters a password has. */
    public int shortest() {
        return PasswordRule.SHORTEST;
    }

    /** Changes the password, if the old one fits and nothing speaks against the new one. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PasswordChange change(PersonId person, String old, String wanted) {
        Optional<SignedIn> known = signingIn.recognise(person, old);
        if (known.isEmpty()) {
            return PasswordChange.WRONG;
        }
        return PasswordRule.objection(old, wanted, signInName(person))
                .orElseGet(() -> own.replace(known.get(), passwords.hash(wanted)));
    }

    /** The name with which the person signs in. */
    public String signInName(PersonId person) {
        return jdbi.withHandle(db -> db.createQuery("select sign_in_name from kernel.person where id = :id")
                .bind("id", person.value())
                .mapTo(String.class)
                .one());
    }
}
