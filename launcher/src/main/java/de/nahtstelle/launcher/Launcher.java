package de.nahtstelle.launcher;

import java.io.PrintStream;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts database, server and portal, and says in plain sentences what it does. Ends with exit code 1 and one clear
 * sentence when the portal cannot start; Ctrl-C or SIGTERM stops all of it.
 */
@Command(
        name = "nahtstelle",
        mixinStandardHelpOptions = true,
        version = "Nahtstelle 1.0",
        description = "Starts the portal with its database.",
        sortOptions = false)
public final class Launcher implements Callable<Integer> {
    private final PrintStream console = System.out;

    @Mixin
    private final LaunchOptions options = new LaunchOptions();

    /** The entry point of the jar. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int code = new CommandLine(new Launcher()).execute(arguments);
        if (!Portal.running()) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        try {
            Preflight.check(options);
            Portal.start(options, console);
            return 0;
        } catch (CannotStart refused) {
            console.println("Nahtstelle cannot start: " + refused.getMessage());
            return 1;
        } catch (RuntimeException unexpected) {
            console.println("Nahtstelle cannot start: " + unexpected + "; more stands in " + options.logFile());
            unexpected.printStackTrace();
            return 1;
        }
    }
}
