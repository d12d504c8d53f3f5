package de.nahtstelle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the server reads at start: its commands and the portal, all taken out of the jar. */
final class ServerFiles {
    private static final String LISTENING =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=";

    private ServerFiles() {}

    /**
     * The server is told its address and its data source, and not to listen yet: without the portal it knows no page. Its
     * availability service is off in the template: a listener that is opened later would bring it in, and signing out
     * would ask for the cluster that there is none of.
     */
    static Path preBootCommands(LaunchOptions options) {
        try (InputStream template = open("/pre-boot.asadmin")) {
            String commands =
                    new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("@address@", options.address);
            return write(options, "pre-boot.asadmin", commands + LISTENING + "false\n");
        } catch (IOException refused) {
            throw new CannotStart("the server's start file cannot be written.", refused);
        }
    }

    /** The portal is deployed; now the port is opened. */
    static Path postDeployCommands(LaunchOptions options) {
        try {
            return write(options, "post-deploy.asadmin", LISTENING + "true\n");
        } catch (IOException refused) {
            throw new CannotStart("the server's start file cannot be written.", refused);
        }
    }

    private static Path write(LaunchOptions options, String name, String commands) throws IOException {
        return Files.writeString(
                Files.createDirectories(options.data.resolve("server")).resolve(name), commands);
    }

    static Path portal(LaunchOptions options) {
        Path target = options.data.resolve("server").resolve("ROOT.war");
        try (InputStream war = open("/portal/ROOT.war")) {
            Files.copy(war, target, StandardCopyOption.REPLACE_EXISTING);
            return target.toAbsolutePath();
        } catch (IOException refused) {
            throw new CannotStart("the portal cannot be unpacked to " + target + ".", refused);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = ServerFiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new CannotStart("the jar is incomplete: " + resource + " is missing.");
        }
        return stream;
    }
}
