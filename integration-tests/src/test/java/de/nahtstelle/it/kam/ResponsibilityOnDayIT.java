package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.ResponsibilityOnDay;
import de.nahtstelle.kam.portfolio.ResponsibleUnit;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer of the former GKB, region north, passes to a sales team late in the evening of the third day. */
@ExtendWith(ArquillianExtension.class)
class ResponsibilityOnDayIT {
    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final String PASS = """
            with passed as (
              insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
              select 'kam.customer', :id, :at, u.id, 'test' from kernel.unit u where u.number = 'KAM-V1'
              returning unit)
            update kam.customer set responsible_since = :at, responsible_unit = (select unit from passed) where id = :id
            """;

    @Inject
    ResponsibilityOnDay responsibility;

    @Inject
    Portfolio portfolio;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    private CustomerId customer;
    private LocalDate passed;

    @BeforeEach
    void passOnTheThirdDay() {
        customer = portfolio.enter();
        passed = clock.today().plusDays(2);
        Timestamp evening =
                Timestamp.from(passed.atTime(LATE).atZone(BusinessClock.BERLIN).toInstant());
        jdbi.useHandle(db -> db.createUpdate(PASS)
                .bind("id", customer.value())
                .bind("at", evening)
                .execute());
    }

    @Test
    @DisplayName("KAM-03: before the customer was entered nobody answered for it")
    void theDayBefore() {
        assertThat(units(clock.today().minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("KAM-03: until the day before it passed the former unit answered")
    void untilItPassed() {
        assertThat(units(clock.today())).hasSize(1).doesNotContain("KAM-V1");
        assertThat(units(passed.minusDays(1))).isEqualTo(units(clock.today()));
    }

    @Test
    @DisplayName("KAM-03: on the day it passed, by the day of Berlin, the new unit answers, and so it stays")
    void fromTheDayItPassed() {
        assertThat(units(passed)).containsExactly("KAM-V1");
        assertThat(units(passed.plusYears(1))).containsExactly("KAM-V1");
    }

    private List<String> units(LocalDate day) {
        return responsibility.of(As.user("leitung.kam"), customer, day).stream()
                .map(ResponsibleUnit::unitNumber)
                .toList();
    }
}
