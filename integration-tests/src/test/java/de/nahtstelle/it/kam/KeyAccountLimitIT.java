package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.KeyAccountId;
import de.nahtstelle.kam.keyaccount.KeyAccounts;
import de.nahtstelle.kam.keyaccount.Swap;
import de.nahtstelle.kam.keyaccount.SwappingKeyAccounts;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class KeyAccountLimitIT {
    private static final int AT_ONCE = 16;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    SwappingKeyAccounts swapping;

    @Inject
    KeyAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    Portfolio portfolio;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-02: of 16 simultaneous admissions at 99 exactly one wins, the others get the clause")
    void ofSixteenAtNinetyNineExactlyOneWins() throws Exception {
        fillTo(99);
        List<Outcome<KeyAccountId>> outcomes =
                admitAtOnce(Stream.generate(portfolio::enter).limit(AT_ONCE).toList());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(KeyAccountLimitIT::refusedByKam02).hasSize(AT_ONCE - 1);
        assertThat(active()).isEqualTo(100);
    }

    @Test
    @DisplayName("KAM-02: a swap at the limit takes one in and hands one back, in one step")
    void aSwapAtTheLimitKeepsTheCount() {
        fillTo(99);
        Actor head = As.user("leitung.kam");
        CustomerId goes = portfolio.enter();
        admitting.admit(head, portfolio.admission(goes));
        CustomerId comes = portfolio.enter();

        assertThat(swapping.swap(head, new Swap(goes, 2, portfolio.admission(comes))))
                .isInstanceOf(Outcome.Done.class);

        assertThat(active()).isEqualTo(100);
        assertThat(portfolio.decision(comes)).isEqualTo("KEY_ACCOUNT");
        assertThat(portfolio.decision(goes)).isEqualTo("HANDBACK");
        assertThat(portfolio.unit(goes)).startsWith("KAM-V");
    }

    @Test
    @DisplayName("KAM-02: a swap that is refused leaves both as they were")
    void aRefusedSwapLeavesBoth() {
        Actor head = As.user("leitung.kam");
        CustomerId goes = portfolio.enter();
        CustomerId comes = portfolio.enter();
        assertThat(swapping.swap(head, new Swap(goes, 1, portfolio.admission(comes))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(portfolio.decision(goes)).isEqualTo("OPEN");
        assertThat(portfolio.decision(comes)).isEqualTo("OPEN");
    }

    private void fillTo(int wanted) {
        Actor head = As.user("leitung.kam");
        while (active() < wanted) {
            admitting.admit(head, portfolio.admission(portfolio.enter()));
        }
    }

    private int active() {
        return accounts.limitOn(clock.today()).active();
    }

    private static boolean refusedByKam02(Outcome<KeyAccountId> outcome) {
        return outcome instanceof Outcome.Refused<KeyAccountId> refused
                && refused.refusal().clause().equals("KAM-02")
                && Integer.valueOf(1).equals(refused.refusal().wouldChangeIt().get("less"));
    }

    private List<Outcome<KeyAccountId>> admitAtOnce(List<CustomerId> customers) throws Exception {
        Actor head = As.user("leitung.kam");
        CyclicBarrier together = new CyclicBarrier(customers.size());
        ExecutorService clients = Executors.newFixedThreadPool(customers.size(), threads);
        try {
            List<Callable<Outcome<KeyAccountId>>> admissions = customers.stream()
                    .map(portfolio::admission)
                    .<Callable<Outcome<KeyAccountId>>>map(asked -> () -> {
                        together.await();
                        return admitting.admit(head, asked);
                    })
                    .toList();
            List<Outcome<KeyAccountId>> outcomes = new ArrayList<>();
            for (Future<Outcome<KeyAccountId>> one : clients.invokeAll(admissions)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            clients.shutdown();
        }
    }
}
