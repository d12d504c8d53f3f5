package de.nahtstelle.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObserverRulesTest {
    private static final Set<Annotation> DURABLE = Set.of(new Durable.Literal("krm.something"));

    @Test
    void anObserverInTheDeliverysTransactionIsAccepted() {
        assertThat(ObserverRules.problems(durable(false, TransactionPhase.IN_PROGRESS, ApplicationScoped.class)))
                .isEmpty();
    }

    @Test
    void anAsynchronousObserverIsRefused() {
        assertThat(ObserverRules.problems(durable(true, TransactionPhase.IN_PROGRESS, ApplicationScoped.class)))
                .singleElement()
                .asString()
                .contains("krm.something", "asynchronous");
    }

    @ParameterizedTest
    @EnumSource(value = TransactionPhase.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_PROGRESS")
    void anObserverOfALaterPhaseOfTheTransactionIsRefused(TransactionPhase phase) {
        assertThat(ObserverRules.problems(durable(false, phase, ApplicationScoped.class)))
                .singleElement()
                .asString()
                .contains("transaction phase");
    }

    @ParameterizedTest
    @ValueSource(classes = {RequestScoped.class, Dependent.class})
    void anObserverInABeanOfAnotherScopeIsRefused(Class<? extends Annotation> scope) {
        assertThat(ObserverRules.problems(durable(false, TransactionPhase.IN_PROGRESS, scope)))
                .singleElement()
                .asString()
                .contains("@ApplicationScoped");
    }

    @Test
    void anObserverThatIsNotifiedOnlyIfItsBeanExistsIsRefused() {
        assertThat(ObserverRules.problems(new ObserverFacts(
                        HandbackTakenOver.class,
                        DURABLE,
                        false,
                        TransactionPhase.IN_PROGRESS,
                        Reception.IF_EXISTS,
                        ApplicationScoped.class,
                        "Somewhere")))
                .singleElement()
                .asString()
                .contains("only if its bean exists");
    }

    @Test
    void anObserverOfSomethingWithoutAStoredNameIsRefused() {
        assertThat(ObserverRules.problems(observing(String.class, DURABLE)))
                .singleElement()
                .asString()
                .contains("@EventName");
    }

    @Test
    void anObserverOfAContractEventWithoutAnIdIsRefused() {
        assertThat(ObserverRules.problems(observing(HandbackTakenOver.class, Set.of())))
                .singleElement()
                .asString()
                .contains("no @Durable");
    }

    @Test
    void anObserverOfAnythingElseIsNoneOfOurBusiness() {
        assertThat(ObserverRules.problems(observing(String.class, Set.of()))).isEmpty();
    }

    private static ObserverFacts durable(boolean async, TransactionPhase phase, Class<? extends Annotation> scope) {
        return new ObserverFacts(HandbackTakenOver.class, DURABLE, async, phase, Reception.ALWAYS, scope, "Somewhere");
    }

    private static ObserverFacts observing(Type type, Set<Annotation> qualifiers) {
        return new ObserverFacts(
                type,
                qualifiers,
                false,
                TransactionPhase.IN_PROGRESS,
                Reception.ALWAYS,
                ApplicationScoped.class,
                "Somewhere");
    }
}
