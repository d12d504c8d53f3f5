package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Checks name and password against the portal's own users. After five failures the name is locked for ten minutes, by
 * the system's clock; an unknown name takes as long as a wrong password, so that names cannot be guessed.
 */
@ApplicationScoped
public class SigningIn {
    private static final int FAILURES_UNTIL_LOCKED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(10);

    @Inject
    Jdbi jdbi;

    @Inject
    Pbkdf2PasswordHash passwords;

    @Inject
    SystemClock clock;

    private final String hashOfNobody = "PBKDF2WithHmacSHA256:2048:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /** The person, when name and password fit and the name is not locked; empty otherwise, without saying which. */
    @Transactional
    public Optional<SignedIn> signIn(String name, String password) {
        return check(find("sign_in_name = :who", name), password);
    }

    /** Whether this is the password of somebody who has signed in; failures count as when signing in. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean knows(PersonId person, String password) {
        return check(find("id = :who", person.value()), password).isPresent();
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
        boolean fits = passwords.verify(
                password.toCharArray(), found.map(Credentials::passwordHash).orElse(hashOfNobody));
        found.ifPresent(known -> remember(known, fits));
        return found.filter(known -> fits && !known.lockedAt(clock.now()))
                .map(known -> new SignedIn(new PersonId(known.id()), known.passwordVersion()));
    }

    private Optional<Credentials> find(String which, Object who) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id, password_hash, password_version, locked_until from kernel.person" + " where "
                                + which + " and password_hash is not null and not sign_in_blocked for update")
                .bind("who", who)
                .map((row, context) -> new Credentials(
                        row.getObject("id", UUID.class),
                        row.getString("password_hash"),
                        row.getInt("password_version"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant()))
                .findOne());
    }

    private void remember(Credentials known, boolean fits) {
        if (known.lockedAt(clock.now())) {
            return;
        }
        jdbi.useHandle(db -> db.createUpdate("""
                        update kernel.person
                           set failed_sign_ins = case when :fits or failed_sign_ins + 1 >= :limit then 0
                                                      else failed_sign_ins + 1 end,
                               locked_until = case when not :fits and failed_sign_ins + 1 >= :limit
                                                   then :until::timestamptz end
                         where id = :id and (not :fits or failed_sign_ins > 0 or locked_until is not null)
                        """)
                .bind("fits", fits)
                .bind("limit", FAILURES_UNTIL_LOCKED)
                .bind("until", clock.now().plus(LOCKED_FOR))
                .bind("id", known.id())
                .execute());
    }

    private record Credentials(
            UUID id,
            String passwordHash,
            int passwordVersion,
            @Nullable Instant lockedUntil) {
        boolean lockedAt(Instant moment) {
            return lockedUntil != null && lockedUntil.isAfter(moment);
        }
    }
}
