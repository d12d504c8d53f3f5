package de.nahtstelle.kills;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The portal with the database of its own: started on an empty directory, written into, killed, started again on what
 * the kill left, and stopped as a person stops it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class StandaloneIT {
    private static final String SAMPLE_DAY = "2022-11-07";
    private static final String LATER = "2022-11-28";
    private static final String IN_USE = "already running on the data directory";

    private Path data;
    private int firstAnswer;
    private String firstWords;
    private String firstDay;
    private String laterDay;
    private List<String> cookies;
    private OwnDatabase database;
    private long orphan;
    private String secondPortal;
    private int secondPortalEnded;
    private long writtenBefore;
    private long readAfter;
    private long sharedDesks;
    private List<String> unpacked;
    private boolean orphanLives;
    private long left;

    @BeforeAll
    void liveThroughAKill() throws IOException, InterruptedException {
        data = Files.createTempDirectory("standalone");
        try (PortalProcess portal = PortalProcess.embedded(data).knowing(Map.of("NT_SECURE_COOKIES", "true"))) {
            firstAnswer = portal.start().firstAnswer("/sign-in.xhtml");
            portal.awaitReady();
            firstWords = portal.awaitConsole("Stop with Ctrl-C");
            cookies = portal.cookies("/sign-in.xhtml", "/language?set=en");
            database = new OwnDatabase(data);
            writtenBefore = database.write();
            startASecondOne();
            orphan = database.postmaster();
            firstDay = database.businessDay();
            database.ageBeforeSharedDesks();
            portal.kill();
            portal.knowing(Map.of("NT_CLOCK", LATER)).start().awaitReady();
            laterDay = database.businessDay();
            sharedDesks = database.sharedDesks();
            unpacked = unpacked();
            readAfter = database.read();
            orphanLives = OwnDatabase.lives(orphan);
            portal.stop();
            left = database.processes();
        }
    }

    private void startASecondOne() throws IOException, InterruptedException {
        Path console = Files.createTempDirectory("second");
        try (PortalProcess second = PortalProcess.embedded(data).tellingIn(console)) {
            secondPortalEnded = second.start().exitCode();
            secondPortal = second.console();
        }
    }

    private List<String> unpacked() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("server").resolve("tmp"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @AfterAll
    void tidyUp() {
        ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void saysWhenAndWhereItIsReady() {
        assertThat(firstWords).containsPattern("Ready after [0-9.]+ seconds: http://localhost:[0-9]+/");
    }

    @Test
    void whoRunsItBehindAProxyKeepsCookiesOffOpenLines() {
        assertThat(cookies)
                .hasSize(2)
                .allMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("; secure"));
    }

    @Test
    void whoComesBeforeItIsReadyMeetsNoServerWithoutPortal() {
        assertThat(firstAnswer).isEqualTo(200);
    }

    @Test
    void theClockOfTheSampleHouseGoesOnToTheDayAskedFor() {
        assertThat(firstDay).isEqualTo(SAMPLE_DAY);
        assertThat(laterDay).isEqualTo(LATER);
    }

    @Test
    void namesTheSampleUsers() {
        assertThat(firstWords).contains("leitung.kam", "ags.fuerth", "monitoring", "administrator");
    }

    @Test
    void aSecondPortalOnTheSameDirectoryIsRefused() {
        assertThat(secondPortal).contains(IN_USE);
    }

    @Test
    void aRefusedStartEndsWithOne() {
        assertThat(secondPortalEnded).isEqualTo(1);
    }

    @Test
    void whatWasWrittenBeforeTheKillIsThereAfterIt() {
        assertThat(readAfter).isPositive().isEqualTo(writtenBefore);
    }

    @Test
    void theDatabaseOfAnOlderBuildIsBroughtUpToDate() {
        assertThat(sharedDesks).isPositive();
    }

    @Test
    void theDatabaseThatTheKillOrphanedIsStopped() {
        assertThat(orphanLives).isFalse();
    }

    @Test
    void whatTheKilledServerHadUnpackedIsGone() {
        assertThat(unpacked).filteredOn(file -> file.startsWith("payaramicro")).hasSize(1);
    }

    @Test
    void onceItIsStoppedNothingOfItRuns() {
        assertThat(left).isZero();
    }

    @Test
    void aDatabaseThatIsNotThereEndsTheStartWithAClearSentence() throws IOException, InterruptedException {
        try (PortalProcess portal = PortalProcess.withoutDatabase(Files.createTempDirectory("nowhere"))) {
            assertThat(portal.start().exitCode()).isEqualTo(1);
            assertThat(portal.console()).contains("Nahtstelle cannot start: the portal was not deployed", "server.log");
        }
    }

    @Test
    void aPortThatIsTakenDuringTheStartEndsItWithAClearSentence() throws IOException, InterruptedException {
        try (PortalProcess portal = PortalProcess.embedded(Files.createTempDirectory("taken"))) {
            portal.start().awaitConsole("Starting the server");
            HttpServer other =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), portal.port()), 0);
            other.createContext("/health/ready", StandaloneIT::answerAsAnotherPortal);
            other.start();
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.console())
                    .contains("Nahtstelle cannot start: port " + portal.port(), "is in use", "--port")
                    .doesNotContain("Ready after");
            other.stop(0);
        }
    }

    private static void answerAsAnotherPortal(HttpExchange asked) throws IOException {
        byte[] ready = "{\"status\":\"UP\",\"checks\":[{\"name\":\"nahtstelle\",\"status\":\"UP\",\"data\":{}}]}"
                .getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, ready.length);
        asked.getResponseBody().write(ready);
        asked.close();
    }

    @Test
    void aHouseOfTodaySaysThatItsClockIsNotMoved() throws IOException, InterruptedException {
        try (PortalProcess portal = PortalProcess.emptyHouse(Files.createTempDirectory("today"))) {
            portal.knowing(Map.of("NT_CLOCK", LATER)).start().awaitReady();
            assertThat(portal.awaitConsole("Stop with Ctrl-C")).contains("--clock " + LATER + " is ignored");
            portal.stop();
        }
    }
}
