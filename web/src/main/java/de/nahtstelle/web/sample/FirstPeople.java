package de.nahtstelle.web.sample;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Migrator;
import de.nahtstelle.kernel.security.Passwords;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The people of a new house: the sample users with the business clock on a Monday in November 2022, or one
 * administrator. Does nothing once anybody exists. The start-up method has no overload: the server finds it by name
 * and may call the wrong one.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
public class FirstPeople {
    private static final LocalDateTime SAMPLE_DAY = LocalDateTime.of(2022, 11, 7, 8, 0);

    @Inject
    Jdbi jdbi;

    @Inject
    Passwords passwords;

    @Inject
    SystemClock clock;

    @Inject
    @ConfigProperty(name = "nahtstelle.sample-data", defaultValue = "false")
    boolean sampleData;

    @Inject
    @ConfigProperty(name = "nahtstelle.first-password")
    Optional<String> firstPassword;

    @PostConstruct
    void settleFirstPeople() {
        jdbi.useTransaction(db -> {
            db.execute("lock table kernel.person in exclusive mode");
            boolean nobody = db.createQuery("select not exists (select from kernel.person)")
                    .mapTo(Boolean.class)
                    .one();
            if (nobody && firstPassword.isPresent()) {
                String hash = passwords.hash(firstPassword.get());
                people().forEach(person -> settle(db, person, hash));
                if (sampleData) {
                    turnClock(db);
                }
            }
        });
    }

    private List<SamplePerson> people() {
        return SamplePeople.read().stream()
                .filter(person -> sampleData || person.signInName().equals("administrator"))
                .toList();
    }

    private static void settle(Handle db, SamplePerson person, String hash) {
        UUID id = Ids.next();
        db.execute(
                "insert into kernel.person (id, personnel_number, display_name, sign_in_name, password_hash)"
                        + " values (?, ?, ?, ?, ?)",
                id,
                person.personnelNumber(),
                person.displayName(),
                person.signInName(),
                hash);
        db.execute(
                "insert into kernel.membership (id, person, unit, unit_kind, function, valid_from)"
                        + " select ?, ?, id, kind, ?, greatest(valid_from, date '2020-01-01')"
                        + " from kernel.unit where number = ?",
                Ids.next(),
                id,
                person.function(),
                person.unit());
    }

    private void turnClock(Handle db) {
        Duration offset = Duration.between(
                clock.now(), SAMPLE_DAY.atZone(BusinessClock.BERLIN).toInstant());
        db.execute("insert into kernel.business_clock (offset_s) values (?)", offset.toSeconds());
    }
}
