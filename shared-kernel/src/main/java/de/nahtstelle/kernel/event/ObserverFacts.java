package de.nahtstelle.kernel.event;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;

/** What deployment knows of one observer method. */
record ObserverFacts(
        Type type,
        Set<Annotation> qualifiers,
        boolean async,
        TransactionPhase phase,
        Reception reception,
        Class<? extends Annotation> scope,
        String place) {
    private static final String CONTRACTS = "de.nahtstelle.contract.";

    static ObserverFacts of(ObserverMethod<?> method) {
        return new ObserverFacts(
                method.getObservedType(),
                method.getObservedQualifiers(),
                method.isAsync(),
                method.getTransactionPhase(),
                method.getReception(),
                method.getDeclaringBean() == null
                        ? Dependent.class
                        : method.getDeclaringBean().getScope(),
                method.getBeanClass().getName());
    }

    Optional<String> durableId() {
        return qualifiers.stream()
                .filter(Durable.class::isInstance)
                .map(qualifier -> ((Durable) qualifier).value())
                .findFirst();
    }

    boolean ofContractEvent() {
        return type instanceof Class<?> event && event.getName().startsWith(CONTRACTS);
    }
}
