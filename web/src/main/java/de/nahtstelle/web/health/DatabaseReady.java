package de.nahtstelle.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Ready when the database answers and the register is loaded. The launcher looks for the name of this check. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    Jdbi jdbi;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("nahtstelle").status(answers()).build();
    }

    private boolean answers() {
        try {
            return jdbi.withHandle(db -> db.createQuery("select exists (select from kernel.clause)")
                    .mapTo(Boolean.class)
                    .one());
        } catch (JdbiException unreachable) {
            return false;
        }
    }
}
