package de.nahtstelle.benchmarks.customerlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down how the database carries out each kind of page, the one that reads most first. */
final class Plans {
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private final ListService service;
    private final SqlAlone alone;

    Plans(ListService service, SqlAlone alone) {
        this.service = service;
        this.alone = alone;
    }

    void write(List<ListPage> pages, Path file) throws SQLException, IOException {
        List<Plan> plans = new ArrayList<>();
        for (ListPage page : pages) {
            String title = page.actor().function() + ": " + page.title();
            plans.add(plan(title, service.sqlOf(() -> service.page(page))));
            plans.add(plan(title + ", count", service.sqlOf(() -> service.count(page))));
        }
        plans.sort((one, other) -> Integer.compare(other.pages(), one.pages()));
        Files.writeString(file, String.join("\n", plans.stream().map(Plan::text).toList()));
    }

    private Plan plan(String title, String sql) throws SQLException {
        String text = alone.plan(sql);
        Matcher buffers = BUFFERS.matcher(text);
        int pages = buffers.find() ? number(buffers.group(1)) + number(buffers.group(2)) : 0;
        return new Plan(pages, "## " + title + ": " + pages + " blocks\n" + sql + "\n\n" + text);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private record Plan(int pages, String text) {}
}
