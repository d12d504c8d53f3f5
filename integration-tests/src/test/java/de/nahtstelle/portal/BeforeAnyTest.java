package de.nahtstelle.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Runs once before the first integration test: starts the database and sets what {@code arquillian.xml} refers to. In
 * runs without a portal (unit and architecture tests) it does nothing.
 */
public final class BeforeAnyTest implements LauncherSessionListener {
    private static boolean done;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        prepare();
    }

    private static synchronized void prepare() {
        if (done || System.getProperty("nahtstelle.test.war") == null) {
            return;
        }
        done = true;
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            System.setProperty("nahtstelle.test.port", Integer.toString(freePort()));
            System.setProperty("nahtstelle.test.jvm", serverOptions(TestDatabase.start()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String serverOptions(String databaseUrl) {
        return String.join(
                " ",
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dnahtstelle.db.url=" + databaseUrl,
                "-Dnahtstelle.db.user=" + TestDatabase.USER,
                "-Dnahtstelle.db.password=" + TestDatabase.PASSWORD,
                "-Dnahtstelle.sample-data=true",
                "-Dnahtstelle.first-password=" + PortalUnderTest.SAMPLE_PASSWORD);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
