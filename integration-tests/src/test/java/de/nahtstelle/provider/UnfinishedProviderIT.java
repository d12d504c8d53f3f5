package de.nahtstelle.provider;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kills.KilledDatabase;
import de.nahtstelle.kills.PortalProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Portals whose identity provider is described badly or is away. */
class UnfinishedProviderIT {
    private static HttpResponse<String> attempt(PortalProcess portal) throws IOException, InterruptedException {
        return new Guest().get(portal.at("/oidc/sign-in"));
    }

    @Test
    void anIssuerWithoutTheRestKeepsThePortalFromStarting() throws IOException, InterruptedException, SQLException {
        try (KilledDatabase database = new KilledDatabase();
                PortalProcess portal = new PortalProcess(database)) {
            portal.knowing(Map.of("NT_OIDC_ISSUER", "http://localhost:1/nobody"))
                    .start();
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.log()).contains("nt.oidc.client-secret");
        }
    }

    @Test
    void aProviderThatIsAwayIsSaidSo() throws IOException, InterruptedException, SQLException {
        Map<String, String> away;
        try (Provider provider = new Provider()) {
            away = new HashMap<>(provider.asKnownBy("http://localhost"));
        }
        try (KilledDatabase database = new KilledDatabase();
                PortalProcess portal = new PortalProcess(database)) {
            portal.knowing(away).start().awaitReady();
            assertThat(attempt(portal).body()).contains("You could not be signed in");
        }
    }
}
