package de.nahtstelle.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Database, server and WAR, started one after the other. What the server prints goes to the log file. */
final class Portal {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    private Portal() {}

    static boolean running() {
        return RUNNING.get();
    }

    static void start(LaunchOptions options, PrintStream console) {
        Instant begin = Instant.now();
        DataLock.take(options.data);
        TemporaryFiles.in(options.data.resolve("server").resolve("tmp"));
        sendServerOutputTo(options.logFile());
        console.println("Starting the database "
                + (options.externalDatabase() ? options.databaseUrl : "in " + options.data.toAbsolutePath()) + " ...");
        DatabaseAccess database =
                options.externalDatabase() ? DatabaseAccess.of(options) : new EmbeddedDatabase(options.data).start();
        database.publish();
        FirstUsers users = FirstUsers.choose(options);
        options.clockOnTo().ifPresent(day -> System.setProperty("nahtstelle.clock", day.toString()));
        console.println("Starting the server, log in " + options.logFile().toAbsolutePath() + " ...");
        StartToken token = StartToken.publish();
        startServer(options);
        new Readiness(options, token, LONGEST_ANSWER).await(Duration.ofMinutes(3));
        RUNNING.set(true);
        console.printf(
                Locale.ROOT,
                "Ready after %.1f seconds: %s%n",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                options.portal());
        users.tell(console);
        BusinessDay.tell(options, database, console);
        console.println("Stop with Ctrl-C.");
    }

    private static void sendServerOutputTo(Path logFile) {
        try {
            PrintStream log =
                    new PrintStream(new FileOutputStream(logFile.toFile(), true), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException refused) {
            throw new CannotStart("the log file " + logFile + " cannot be written.", refused);
        }
    }

    private static void startServer(LaunchOptions options) {
        try {
            PayaraMicro.main(new String[] {
                "--prebootcommandfile",
                ServerFiles.preBootCommands(options).toString(),
                "--postdeploycommandfile",
                ServerFiles.postDeployCommands(options).toString(),
                "--deploy",
                ServerFiles.portal(options).toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(options.port),
                "--disablephonehome",
                "--nocluster"
            });
        } catch (Exception failure) {
            throw new CannotStart("the server did not start; the reason stands in " + options.logFile(), failure);
        }
    }
}
