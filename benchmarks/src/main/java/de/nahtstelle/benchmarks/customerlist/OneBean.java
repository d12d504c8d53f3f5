package de.nahtstelle.benchmarks.customerlist;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Hands the container the access to the database that a server would provide. */
final class OneBean implements Extension {
    private final Jdbi jdbi;

    OneBean(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(@Observes AfterBeanDiscovery discovered) {
        discovered.addBean().types(Jdbi.class).scope(Singleton.class).produceWith(instance -> jdbi);
    }
}
