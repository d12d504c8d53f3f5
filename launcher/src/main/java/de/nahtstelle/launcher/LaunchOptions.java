package de.nahtstelle.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person may choose at start. Every option has an environment variable of the same meaning. */
final class LaunchOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "HTTP port (default: ${DEFAULT-VALUE}; NT_PORT).",
            defaultValue = "${env:NT_PORT:-8080}")
    int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only; NT_ADDRESS).",
            defaultValue = "${env:NT_ADDRESS:-127.0.0.1}")
    String address = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory for database and logs (default: ${DEFAULT-VALUE}; NT_DATA).",
            defaultValue = "${env:NT_DATA:-data}")
    Path data = Path.of("data");

    @Option(
            names = "--db-url",
            paramLabel = "JDBC-URL",
            description = "Use this PostgreSQL instead of the embedded one (NT_DB_URL; user and password come from"
                    + " NT_DB_USER and NT_DB_PASSWORD).",
            defaultValue = "${env:NT_DB_URL:-}")
    String databaseUrl = "";

    @Option(
            names = "--empty",
            description = "Start without sample users; an administrator with a new password is created at the first"
                    + " start. The business clock then shows today (NT_EMPTY=true).")
    boolean empty;

    @Option(
            names = "--sample",
            description = "Sample users in an external database, too; without it an external database starts empty"
                    + " (NT_SAMPLE=true).")
    boolean sample;

    @Option(
            names = "--clock",
            paramLabel = "DAY",
            description =
                    "The business clock of a sample house goes on to this day, for instance 2022-11-28; it never goes"
                            + " back (NT_CLOCK).",
            defaultValue = "${env:NT_CLOCK:-}")
    String clock = "";

    Map<String, String> environment = System.getenv();

    /**
     * Whether a new house gets the sample users, whose password everyone may know. What is said at start counts more
     * than the environment.
     */
    boolean sampleHouse() {
        if (sample || empty) {
            return sample;
        }
        return asked("NT_SAMPLE") || (!asked("NT_EMPTY") && !externalDatabase());
    }

    private boolean asked(String variable) {
        return Boolean.parseBoolean(environment.get(variable));
    }

    /** The day on which the business clock of a sample house goes on; empty when it goes on from where it stands. */
    Optional<LocalDate> clockOnTo() {
        try {
            return clock.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(clock));
        } catch (DateTimeParseException noDay) {
            throw new CannotStart(clock + " is no day. Write the day of --clock as 2022-11-28.", noDay);
        }
    }

    boolean externalDatabase() {
        return !databaseUrl.isBlank();
    }

    /** Where a person finds the portal. */
    String portal() {
        return at(address.equals("127.0.0.1") ? "localhost" : address);
    }

    /** Where it listens, with a slash at the end. */
    String listening() {
        return at(address);
    }

    private String at(String host) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    Path logFile() {
        return data.resolve("log").resolve("server.log");
    }

    @Nullable
    String databasePassword() {
        return environment.get("NT_DB_PASSWORD");
    }

    @Nullable
    String databaseUser() {
        return environment.get("NT_DB_USER");
    }
}
