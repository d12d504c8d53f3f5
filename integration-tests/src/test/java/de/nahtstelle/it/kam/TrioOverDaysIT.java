package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.Answering;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.TrioMember;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An advisor served the account for three days, another one serves it from today on. */
@ExtendWith(ArquillianExtension.class)
class TrioOverDaysIT {
    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    NamingTrioMember naming;

    @Inject
    KeyAccountFile accounts;

    @Inject
    Portfolio portfolio;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    private CustomerId customer;
    private UUID first;
    private UUID second;

    @BeforeEach
    void changeTheAdvisor() {
        customer = portfolio.enter();
        admitting.admit(lead(), portfolio.admission(customer));
        jdbi.useTransaction(db -> {
            db.execute("update kam.key_account set admitted_on = admitted_on - 3 where customer = ?", customer.value());
            db.execute(
                    "update kam.trio_member set valid_from = valid_from - 3"
                            + " where key_account in (select id from kam.key_account where customer = ?)",
                    customer.value());
        });
        first = portfolio.member(TrioRole.ADVISOR);
        second = portfolio.other(TrioRole.ADVISOR, first);
        naming.name(lead(), customer, 2, TrioRole.ADVISOR, second);
    }

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-05: whoever asks for a day before the change reads who served the account then")
    void theDayBefore() {
        assertThat(advisors(clock.today().minusDays(1))).containsExactly(first);
        assertThat(advisors(clock.today().minusDays(3))).containsExactly(first);
    }

    @Test
    @DisplayName("KAM-05: from the day of the change on the other one serves the account")
    void theDayOfTheChange() {
        assertThat(advisors(clock.today())).containsExactly(second);
        assertThat(advisors(clock.today().plusDays(30))).containsExactly(second);
    }

    @Test
    @DisplayName("KAM-05: before the account was admitted nobody served it")
    void beforeTheAdmission() {
        assertThat(accounts.trio(lead(), customer, clock.today().minusDays(4))).isEmpty();
    }

    @Test
    @DisplayName("KAM-05: who answers on a day is the member of that day")
    void whoAnswersOnADay() {
        assertThat(answering(clock.today().minusDays(1))).isEqualTo(name(first));
        assertThat(answering(clock.today())).isEqualTo(name(second));
    }

    @Test
    @DisplayName("KAM-05: the history of a role names both, one until the day before the other")
    void theHistoryHasNoGap() {
        assertThat(accounts.trioHistory(lead(), customer, clock.today()))
                .filteredOn(member -> member.role() == TrioRole.ADVISOR)
                .extracting(TrioMember::membership, TrioMember::validFrom, TrioMember::validTo)
                .containsExactly(
                        tuple(second, clock.today(), null),
                        tuple(first, clock.today().minusDays(3), clock.today().minusDays(1)));
    }

    private List<UUID> advisors(LocalDate day) {
        return accounts.trio(lead(), customer, day).stream()
                .filter(member -> member.role() == TrioRole.ADVISOR)
                .map(TrioMember::membership)
                .toList();
    }

    private String answering(LocalDate day) {
        return accounts.answering(lead(), customer, day).stream()
                .filter(answering -> answering.role() == TrioRole.ADVISOR)
                .map(Answering::person)
                .findFirst()
                .orElseThrow();
    }

    private String name(UUID membership) {
        return portfolio.name(TrioRole.ADVISOR, membership);
    }

    private static Actor lead() {
        return As.user("leitung.kam");
    }
}
