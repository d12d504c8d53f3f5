package de.nahtstelle.web.background;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Migrator;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts all background work when the application has started and the schemas are up to date, and stops it before. */
@WebListener
public class BackgroundStart implements ServletContextListener {
    @Inject
    Migrator migrator;

    @Inject
    Instance<BackgroundWork> works;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        migrator.await();
        works.forEach(BackgroundWork::start);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        works.forEach(BackgroundWork::stop);
    }
}
