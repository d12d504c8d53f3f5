package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final String ANSWER =
            "{\"status\":\"UP\",\"checks\":[{\"name\":\"nahtstelle\",\"status\":\"UP\",\"data\":{\"start\":\"%s\"}}]}";

    private final LaunchOptions options = new LaunchOptions();
    private final StartToken token = StartToken.publish();

    @AfterEach
    void forgetTheStart() {
        System.clearProperty("nahtstelle.start");
        System.clearProperty("nahtstelle.deployed");
    }

    @Test
    void theAnswerOfThisStartIsReady() throws IOException {
        assertThatNoException().isThrownBy(() -> awaitAnswer(200, ANSWER.formatted(token.value())));
    }

    @Test
    void anotherPortalOnThePortEndsTheStart() {
        assertThatThrownBy(() -> awaitAnswer(200, ANSWER.formatted("another")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("port " + options.port)
                .hasMessageContaining("in use")
                .hasMessageContaining("--port");
    }

    @Test
    void anotherProgramOnThePortEndsTheStart() {
        assertThatThrownBy(() -> awaitAnswer(404, "not found")).hasMessageContaining("in use");
    }

    @Test
    void aProgramThatNeverAnswersEndsTheStart() throws IOException {
        deployed();
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            options.port = mute.getLocalPort();
            assertThatThrownBy(this::await).hasMessageContaining("in use");
        }
    }

    @Test
    void aPortalThatWasNotDeployedIsNoMatterOfThePort() {
        assertThatThrownBy(this::await)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not deployed")
                .hasMessageContaining(options.logFile().toString());
    }

    private void awaitAnswer(int status, String body) throws IOException {
        deployed();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", asked -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(status, bytes.length);
            asked.getResponseBody().write(bytes);
            asked.close();
        });
        server.start();
        try {
            options.port = server.getAddress().getPort();
            await();
        } finally {
            server.stop(0);
        }
    }

    private void deployed() {
        System.setProperty("nahtstelle.deployed", token.value());
    }

    private void await() {
        new Readiness(options, token, Duration.ofMillis(300)).await(Duration.ofSeconds(20));
    }
}
