import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds up the reports of Surefire and Failsafe and prints one closing line; run as {@code java bin/TestCounts.java}. */
final class TestCounts {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>");

    private int tests;
    private int failed;
    private int skipped;

    public static void main(String[] arguments) throws IOException {
        TestCounts counts = new TestCounts();
        for (Path report : reports()) {
            counts.add(Files.readString(report));
        }
        System.out.printf(
                "%d passed, %d failed, %d skipped%n",
                counts.tests - counts.failed - counts.skipped, counts.failed, counts.skipped);
        System.exit(counts.failed > 0 || counts.tests == 0 ? 1 : 0);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("."), 4, (file, attributes) -> file.toString().matches("\\./[^/]+/target/(surefire|failsafe)-reports/TEST-.*\\.xml"))) {
            return files.toList();
        }
    }

    private void add(String report) {
        Matcher suite = SUITE.matcher(report);
        if (suite.find()) {
            tests += number(suite.group(), "tests");
            failed += number(suite.group(), "failures") + number(suite.group(), "errors");
            skipped += number(suite.group(), "skipped");
        }
    }

    private static int number(String suite, String attribute) {
        Matcher value = Pattern.compile("\\s" + attribute + "=\"(\\d+)\"").matcher(suite);
        return value.find() ? Integer.parseInt(value.group(1)) : 0;
    }
}
