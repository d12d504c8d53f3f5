package de.nahtstelle.web.sample;

import de.nahtstelle.kernel.persistence.Migrator;
import de.nahtstelle.kernel.staff.FirstPerson;
import de.nahtstelle.kernel.staff.NewPerson;
import de.nahtstelle.kernel.staff.SettlingFirstPeople;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.SettingBusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    SettlingFirstPeople settling;

    @Inject
    SettingBusinessClock clock;

    @Inject
    @ConfigProperty(name = "nahtstelle.sample-data", defaultValue = "false")
    boolean sampleData;

    @Inject
    @ConfigProperty(name = "nahtstelle.first-password")
    Optional<String> firstPassword;

    @PostConstruct
    void settleFirstPeople() {
        boolean settled = firstPassword
                .filter(password -> settling.settle(people(), password))
                .isPresent();
        if (settled && sampleData) {
            clock.to(SAMPLE_DAY.atZone(BusinessClock.BERLIN).toInstant());
        }
    }

    private List<FirstPerson> people() {
        return SamplePeople.read().stream()
                .filter(person -> sampleData || person.signInName().equals("administrator"))
                .map(FirstPeople::first)
                .toList();
    }

    private static FirstPerson first(SamplePerson person) {
        return new FirstPerson(
                new NewPerson(person.personnelNumber(), person.displayName(), null, person.signInName()),
                person.function(),
                person.unit());
    }
}
