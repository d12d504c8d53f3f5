package de.nahtstelle.kernel.event;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.inject.Singleton;
import java.util.List;

/** Collects the durable observers at deployment and refuses those that could not keep the promise. */
public class DurableExtension implements Extension {
    private final DurableObservers observers = new DurableObservers();

    void collect(@Observes ProcessObserverMethod<?, ?> found) {
        ObserverFacts facts = ObserverFacts.of(found.getObserverMethod());
        List<String> problems = ObserverRules.problems(facts);
        problems.forEach(problem -> found.addDefinitionError(new DefinitionException(problem)));
        if (problems.isEmpty()) {
            facts.durableId().ifPresent(id -> add(id, facts, found));
        }
    }

    private void add(String id, ObserverFacts facts, ProcessObserverMethod<?, ?> found) {
        if (!observers.add(new DurableObserver(id, (Class<?>) facts.type()))) {
            found.addDefinitionError(new DefinitionException("Durable observer " + id + " in " + facts.place()
                    + " has an id that another observer has already: deliveries could reach only one of them."));
        }
    }

    void provide(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<DurableObservers>addBean()
                .types(DurableObservers.class)
                .scope(Singleton.class)
                .produceWith(lookup -> observers);
    }
}
