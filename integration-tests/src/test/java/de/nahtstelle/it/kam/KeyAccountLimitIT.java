package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.Admission;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndReason;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
    EndingKeyAccount endingAccounts;

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
        List<Outcome<?>> outcomes =
                admitAtOnce(Stream.generate(portfolio::enter).limit(AT_ONCE).toList());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(KeyAccountLimitIT::refusedByKam02).hasSize(AT_ONCE - 1);
        assertThat(active()).isEqualTo(100);
    }

    @Test
    @DisplayName("KAM-02: the receipts of 16 simultaneous admissions count from the first to the last")
    void receiptsOfSimultaneousAdmissionsCountOn() throws Exception {
        fillTo(50);
        List<CustomerId> customers =
                Stream.generate(portfolio::enter).limit(AT_ONCE).toList();
        admitAtOnce(customers);
        assertThat(customers.stream().map(portfolio::activeByReceipt))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(50, 50 + AT_ONCE).boxed().toList());
    }

    @Test
    @DisplayName("KAM-02: while accounts end, whoever is refused at that moment reads of 100 accounts and one less")
    void refusalsSayAHundredWhileAccountsEnd() throws Exception {
        fillTo(96);
        List<CustomerId> leaving = admitted(4);
        List<CustomerId> customers = Stream.generate(portfolio::enter)
                .limit(AT_ONCE - leaving.size())
                .toList();
        List<Outcome<?>> outcomes = atOnce(Stream.concat(
                        customers.stream().map(this::admission),
                        leaving.stream().map(this::ending))
                .toList());
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .isNotEmpty()
                .allMatch(KeyAccountLimitIT::refusedByKam02)
                .allMatch(outcome ->
                        ((Outcome.Refused<?>) outcome).refusal().facts().equals(Map.of("active", 100, "limit", 100)));
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

    private List<CustomerId> admitted(int wanted) {
        List<CustomerId> customers =
                Stream.generate(portfolio::enter).limit(wanted).toList();
        customers.forEach(customer -> admitting.admit(As.user("leitung.kam"), portfolio.admission(customer)));
        return customers;
    }

    private static boolean refusedByKam02(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.refusal().rule().equals("kam.key-account-limit")
                && refused.refusal().clause().equals("KAM-02")
                && Integer.valueOf(1).equals(refused.refusal().wouldChangeIt().get("less"));
    }

    private List<Outcome<?>> admitAtOnce(List<CustomerId> customers) throws Exception {
        return atOnce(customers.stream().map(this::admission).toList());
    }

    private Callable<Outcome<?>> admission(CustomerId customer) {
        Actor head = As.user("leitung.kam");
        Admission asked = portfolio.admission(customer);
        return () -> admitting.admit(head, asked);
    }

    private Callable<Outcome<?>> ending(CustomerId customer) {
        Actor head = As.user("leitung.kam");
        return () -> endingAccounts.end(head, customer, 2, EndReason.CUSTOMER_WISH);
    }

    private List<Outcome<?>> atOnce(List<Callable<Outcome<?>>> useCases) throws Exception {
        CyclicBarrier together = new CyclicBarrier(useCases.size());
        ExecutorService clients = Executors.newFixedThreadPool(useCases.size(), threads);
        try {
            List<Callable<Outcome<?>>> waiting = useCases.stream()
                    .<Callable<Outcome<?>>>map(useCase -> () -> {
                        together.await();
                        return useCase.call();
                    })
                    .toList();
            List<Outcome<?>> outcomes = new ArrayList<>();
            for (Future<Outcome<?>> one : clients.invokeAll(waiting)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            clients.shutdown();
        }
    }
}
