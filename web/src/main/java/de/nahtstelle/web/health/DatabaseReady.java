package de.nahtstelle.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Ready when the database answers and the register is loaded. The launcher knows its own portal by the token of its start. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    Jdbi jdbi;

    @Inject
    @ConfigProperty(name = "nahtstelle.start")
    Optional<String> start;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("nahtstelle").status(answers());
        start.ifPresent(token -> answer.withData("start", token));
        return answer.build();
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
