package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the portal knows of the sign-ins of a person: the hash, the failures, the lock they led to. */
@ApplicationScoped
class SignInRecord {
    private static final int FAILURES_UNTIL_LOCKED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(10);
    private static final String CREDENTIALS =
            "select id, password_hash, password_version, locked_until from kernel.person"
                    + " where password_hash is not null and not sign_in_blocked and ";

    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock clock;

    Optional<Credentials> named(String signInName) {
        return find("sign_in_name = :who", signInName);
    }

    Optional<Credentials> of(PersonId person) {
        return find("id = :who", person.value());
    }

    /**
     * Lets in whoever gave the right password, or counts the failure. Decided on the row as it is now: while the
     * password was compared others may have failed, or the person may have got another password.
     */
    @Transactional
    public Optional<SignedIn> settle(Credentials compared, boolean fitted) {
        return find("id = :who for update", compared.id())
                .filter(now -> !now.lockedAt(clock.now()))
                .flatMap(now -> counted(now, fitted && now.passwordVersion() == compared.passwordVersion()));
    }

    private Optional<SignedIn> counted(Credentials now, boolean fits) {
        count(now.id(), fits);
        return fits ? Optional.of(new SignedIn(new PersonId(now.id()), now.passwordVersion())) : Optional.empty();
    }

    /** Keeps a new hash of the same password, unless the person has got another password meanwhile. */
    @Transactional
    public void replace(Credentials compared, String hash) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.person set password_hash = ? where id = ? and password_hash = ?",
                hash,
                compared.id(),
                compared.passwordHash()));
    }

    private Optional<Credentials> find(String which, Object who) {
        return jdbi.withHandle(db -> db.createQuery(CREDENTIALS + which)
                .bind("who", who)
                .map((row, context) -> credentials(row))
                .findOne());
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_until");
        return new Credentials(
                row.getObject("id", UUID.class),
                row.getString("password_hash"),
                row.getInt("password_version"),
                locked == null ? null : locked.toInstant());
    }

    private void count(UUID person, boolean fits) {
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
                .bind("id", person)
                .execute());
    }
}
