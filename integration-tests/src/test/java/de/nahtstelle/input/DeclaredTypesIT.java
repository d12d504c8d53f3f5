package de.nahtstelle.input;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.PortalUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeclaredTypesIT {
    private static final List<String> ADDRESSES = List.of(
            "/sign-in.xhtml",
            "/css/nahtstelle.css",
            "/kern/kern.min.css",
            "/css/not-there.css",
            "/language?set=de",
            "/home.xhtml",
            "/api/v1/units",
            "/health/ready",
            "/openapi",
            "/jakarta.faces.resource/live.js.xhtml?ln=nahtstelle");

    @Test
    void browsersGuessTheTypeOfNoAnswer() throws IOException, InterruptedException {
        for (String address : ADDRESSES) {
            assertThat(sniffing(address)).as(address).containsExactly("nosniff");
        }
    }

    private static List<String> sniffing(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + address))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .allValues("X-Content-Type-Options");
    }
}
