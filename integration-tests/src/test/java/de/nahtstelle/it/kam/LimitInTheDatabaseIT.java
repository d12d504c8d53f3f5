package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.KeyAccounts;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.kam.keyaccount.Swap;
import de.nahtstelle.kam.keyaccount.SwappingKeyAccounts;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The half of the limit that the database keeps: against writers past the use cases, and when the limit moves. */
@ExtendWith(ArquillianExtension.class)
class LimitInTheDatabaseIT {
    private static final int AT_ONCE = 16;
    private static final int PATIENCE = 500;
    private static final String LIMIT = "key_account_limit";
    private static final String SET_LIMIT =
            "update kernel.rule_parameter set value = ? where rule = 'kam.key-account-limit'";
    private static final String UNTIL_TODAY =
            "update kernel.rule_parameter set valid_to = ? where rule = 'kam.key-account-limit' and valid_to is null";
    private static final String FROM_DAY = """
            insert into kernel.rule_parameter (rule, value, ceiling, unit, valid_from, reason)
            values ('kam.key-account-limit', ?, 100, 'accounts', ?, 'Verfügung')
            """;
    private static final String ACCOUNT = """
            insert into kam.key_account (id, customer, admitted_on, admitted_by, receipt)
            select kernel.uuid7(), ?, a.admitted_on, a.admitted_by, a.receipt from kam.key_account a where a.customer = ?
            """;
    private static final String DECISION =
            "update kam.customer set decision = 'KEY_ACCOUNT', decided_on = '2022-11-07' where id = ?";
    private static final String SOMEBODY_WAITS =
            "select exists (select from pg_locks where relation = 'kam.key_account'::regclass and not granted)";

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    SwappingKeyAccounts swapping;

    @Inject
    EndingKeyAccount ending;

    @Inject
    KeyAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    private CustomerId admitted;

    @BeforeEach
    void oneIsAdmitted() {
        admitted = admitted();
    }

    @AfterEach
    void asItWas() {
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from kernel.rule_parameter where rule = 'kam.key-account-limit' and reason = 'Verfügung'");
            db.execute("update kernel.rule_parameter set valid_to = null where rule = 'kam.key-account-limit'");
        });
        limit(100);
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-02: the 101st account written past the use cases is refused by the database, the 100th is not")
    void theHundredAndFirstRow() {
        List<CustomerId> customers = entered(101 - active());
        assertThat(refusal(customers.subList(1, customers.size()))).isEmpty();
        assertThat(refusal(customers)).contains(LIMIT);
    }

    @Test
    @DisplayName("KAM-02: of 16 who write past the use cases at the last place the database lets in one")
    void ofSixteenWritersOneGetsIn() throws Exception {
        limit(active() + 1);
        Queue<CustomerId> customers = new ConcurrentLinkedQueue<>(entered(AT_ONCE));
        List<Optional<String>> answers = AtOnce.run(threads, AT_ONCE, () -> written(customers.remove()));
        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(Optional.of(LIMIT)::equals).hasSize(AT_ONCE - 1);
    }

    @Test
    @DisplayName("KAM-02: a lower limit counts from the day it is set, for the use case and for the database")
    void aLowerLimit() {
        limit(active());
        assertThat(refused(admit(portfolio.enter())).facts()).isEqualTo(Map.of("active", active(), "limit", active()));
        assertThat(refusal(entered(1))).contains(LIMIT);
    }

    @Test
    @DisplayName("KAM-02: a limit below the accounts there are ends none; they may end, and the refusal says how many")
    void aLimitBelowTheAccountsThereAre() {
        admitted();
        limit(active() - 1);
        assertThat(refused(admit(portfolio.enter())).wouldChangeIt().get("less"))
                .isEqualTo(2);
        assertThat(ending.end(head(), admitted, 2, ReasonToEnd.CUSTOMER_WISH)).isEqualTo(Outcome.done(admitted));
    }

    @Test
    @DisplayName("KAM-02: a limit that is lowered from tomorrow on lets in today and refuses tomorrow")
    void fromADayOn() {
        jdbi.useTransaction(db -> {
            db.execute(UNTIL_TODAY, clock.today());
            db.execute(FROM_DAY, active(), clock.today().plusDays(1));
        });
        assertThat(accounts.limitOn(clock.today().plusDays(1)).allowsOneMore()).isFalse();
        assertThat(admit(portfolio.enter())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-02: the limit cannot be set above a hundred")
    void theCeiling() {
        assertThat(Constraints.violatedBy(failure(() -> limit(101)))).contains("rule_parameter_within_ceiling");
    }

    @Test
    @DisplayName("KAM-02: an admission decided before the limit was lowered is refused with clause and receipt")
    void loweredDuringAnAdmission() throws Exception {
        int active = active();
        limit(active + 1);
        CustomerId comes = portfolio.enter();
        Refusal refusal = refused(whileTheLimitIsLowered(active, () -> admit(comes)));
        assertThat(refusal.clause()).isEqualTo("KAM-02");
        assertThat(refusal.facts()).isEqualTo(Map.of("active", active, "limit", active));
        assertThat(receipt(refusal)).isEqualTo("REFUSED");
        assertThat(portfolio.decision(comes)).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("KAM-02: a swap decided before the limit was lowered is refused; both customers stay as they were")
    void loweredDuringASwap() throws Exception {
        int active = active();
        limit(active);
        CustomerId comes = portfolio.enter();
        Swap swap = new Swap(admitted, 2, portfolio.admission(comes));
        Refusal refusal = refused(whileTheLimitIsLowered(active - 1, () -> swapping.swap(head(), swap)));
        assertThat(refusal.facts()).isEqualTo(Map.of("active", active - 1, "limit", active - 1));
        assertThat(receipt(refusal)).isEqualTo("REFUSED");
        assertThat(portfolio.decision(admitted)).isEqualTo("KEY_ACCOUNT");
        assertThat(portfolio.decision(comes)).isEqualTo("OPEN");
    }

    /** Lets somebody begin, stops them between decision and writing, and lowers the limit before they go on. */
    private <T> T whileTheLimitIsLowered(int limit, Callable<T> useCase) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor(threads);
        try {
            Future<T> begun = jdbi.inTransaction(db -> {
                db.execute("lock table kam.key_account in exclusive mode");
                Future<T> waiting = other.submit(useCase);
                awaitWaiting(db);
                db.execute(SET_LIMIT, limit);
                return waiting;
            });
            return begun.get();
        } finally {
            other.shutdown();
        }
    }

    private static void awaitWaiting(Handle db) throws InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            if (db.createQuery(SOMEBODY_WAITS).mapTo(Boolean.class).one()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("Nobody came to write an account");
    }

    private static Actor head() {
        return As.user("leitung.kam");
    }

    private Outcome<?> admit(CustomerId customer) {
        return admitting.admit(head(), portfolio.admission(customer));
    }

    private CustomerId admitted() {
        CustomerId customer = portfolio.enter();
        assertThat(admit(customer)).isInstanceOf(Outcome.Done.class);
        return customer;
    }

    private List<CustomerId> entered(int customers) {
        return Stream.generate(portfolio::enter).limit(customers).toList();
    }

    private int active() {
        return accounts.limitOn(clock.today()).active();
    }

    private void limit(int value) {
        jdbi.useHandle(db -> db.execute(SET_LIMIT, value));
    }

    /** The constraint that refuses accounts for these customers; what went through is taken back. */
    private Optional<String> refusal(List<CustomerId> customers) {
        return jdbi.withHandle(db -> {
            db.begin();
            try {
                customers.forEach(customer -> db.execute(ACCOUNT, customer.value(), admitted.value()));
                return Optional.<String>empty();
            } catch (RuntimeException refused) {
                return Constraints.violatedBy(refused);
            } finally {
                db.rollback();
            }
        });
    }

    private Optional<String> written(CustomerId customer) {
        try {
            jdbi.useTransaction(db -> {
                db.execute(DECISION, customer.value());
                db.execute(ACCOUNT, customer.value(), admitted.value());
            });
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Constraints.violatedBy(refused);
        }
    }

    private static RuntimeException failure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            return failure;
        }
        throw new AssertionError("It went through");
    }

    private static Refusal refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private String receipt(Refusal refusal) {
        return jdbi.withHandle(db -> db.createQuery("select result from kernel.receipt where id = :id")
                .bind("id", refusal.receipt())
                .mapTo(String.class)
                .one());
    }
}
