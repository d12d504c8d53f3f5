package de.nahtstelle.kernel.event;

import de.nahtstelle.contract.EventName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why an observer would lose events or see them twice. Each of these compiles and seems to work, so deployment refuses
 * them.
 */
final class ObserverRules {
    private record Rule(Predicate<ObserverFacts> brokenBy, String because) {}

    private static final List<Rule> OF_DURABLE = List.of(
            new Rule(ObserverFacts::async, "is asynchronous: it would run outside the delivery's transaction"),
            new Rule(
                    facts -> facts.phase() != TransactionPhase.IN_PROGRESS,
                    "waits for a transaction phase: its failure would only be logged and the delivery marked as done"),
            new Rule(
                    facts -> facts.scope() != ApplicationScoped.class,
                    "is not in an @ApplicationScoped bean: without its context it would be skipped silently"),
            new Rule(
                    facts -> facts.reception() != Reception.ALWAYS,
                    "is notified only if its bean exists: it would be skipped silently"),
            new Rule(
                    facts -> !namedRecord(facts),
                    "observes something else than a record with @EventName, which alone can be stored"));

    private ObserverRules() {}

    /** Every reason to refuse the observer; empty when there is none. */
    static List<String> problems(ObserverFacts facts) {
        Optional<String> id = facts.durableId();
        if (id.isEmpty()) {
            return facts.ofContractEvent() ? List.of(unqualified(facts)) : List.of();
        }
        List<String> problems = new ArrayList<>();
        OF_DURABLE.stream()
                .filter(rule -> rule.brokenBy().test(facts))
                .forEach(rule -> problems.add(
                        "Durable observer " + id.get() + " in " + facts.place() + " " + rule.because() + "."));
        return problems;
    }

    private static String unqualified(ObserverFacts facts) {
        return "The observer of " + facts.type().getTypeName() + " in " + facts.place()
                + " has no @Durable: it would run again with every delivery to any other observer.";
    }

    private static boolean namedRecord(ObserverFacts facts) {
        return facts.type() instanceof Class<?> event && event.isRecord() && event.isAnnotationPresent(EventName.class);
    }
}
