package de.nahtstelle.web.background;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Migrator;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts all background work when the application has started and the schemas are up to date, and stops it before. Tells
 * the launcher in whose process the portal runs, if any, that it was deployed.
 */
@WebListener
public class BackgroundStart implements ServletContextListener {
    private static final String DEPLOYED = "nahtstelle.deployed";

    @Inject
    Migrator migrator;

    @Inject
    Instance<BackgroundWork> works;

    @Inject
    @ConfigProperty(name = "nahtstelle.start")
    Optional<String> start;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        migrator.await();
        works.forEach(BackgroundWork::start);
        start.ifPresent(token -> System.setProperty(DEPLOYED, token));
    }

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        works.forEach(BackgroundWork::stop);
    }
}
