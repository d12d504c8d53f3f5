package de.nahtstelle.benchmarks.imports;

import de.nahtstelle.benchmarks.load.MachineClient;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file, waits for its check, has it taken over and waits for the end. */
final class ImportByRest {
    private static final Set<String> AT_WORK = Set.of("UPLOADED", "CHECKING", "APPLYING");

    private final MachineClient client;

    ImportByRest(MachineClient client) {
        this.client = client;
    }

    /** How long all of it took, from the first byte to the last row. */
    Duration run(String kind, Path file) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String sent = client.post("imports?kind=" + kind, "text/csv", BodyPublishers.ofFile(file));
        String checked = await(sent, "CHECKED");
        client.postJson(path(checked) + "/apply?version=" + number(checked, "version"), "");
        String done = await(checked, "DONE");
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (number(done, "rejected") != 0) {
            throw new IOException("rows of " + file + " were rejected: " + done);
        }
        return taken;
    }

    private String await(String run, String wanted) throws IOException, InterruptedException {
        String now = client.get(path(run));
        while (AT_WORK.contains(text(now, "state")) && !text(now, "state").equals(wanted)) {
            TimeUnit.MILLISECONDS.sleep(100);
            now = client.get(path(run));
        }
        if (!text(now, "state").equals(wanted)) {
            throw new IOException("the import was to become " + wanted + ": " + now);
        }
        return now;
    }

    private static String path(String run) {
        return "imports/" + text(run, "id");
    }

    private static String text(String document, String member) {
        return member(document, "\"" + member + "\":\"([^\"]*)\"");
    }

    private static int number(String document, String member) {
        return Integer.parseInt(member(document, "\"" + member + "\":(\\d+)"));
    }

    private static String member(String document, String pattern) {
        Matcher member = Pattern.compile(pattern).matcher(document);
        if (!member.find()) {
            throw new IllegalArgumentException(pattern + " is not in " + document);
        }
        return member.group(1);
    }
}
