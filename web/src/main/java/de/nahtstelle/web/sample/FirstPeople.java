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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The people of a new house: the sample users with the business clock on a Monday in November 2022, or one
 * administrator. Does nothing once anybody exists, but for letting the clock of a sample house go on to the day that the
 * start asks for. The start-up method has no overload: the server finds it by name
 * and may call the wrong one.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
public class FirstPeople {
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2022, 11, 7);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

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

    @Inject
    @ConfigProperty(name = "nahtstelle.clock")
    Optional<String> clockOnTo;

    @PostConstruct
    void settleFirstPeople() {
        boolean settled = firstPassword
                .filter(password -> settling.settle(people(), password))
                .isPresent();
        if (settled && sampleData) {
            clock.to(morning(SAMPLE_DAY));
        }
        clockOnTo.map(LocalDate::parse).map(FirstPeople::morning).ifPresent(clock::onTo);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessClock.BERLIN).toInstant();
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
