package de.nahtstelle.browser;

import de.nahtstelle.portal.TestDatabase;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of {@code pages.csv}: a page everybody of a function can open by its address.
 *
 * @param name unique; names the screenshots
 * @param user the sample user who opens it; empty for a page without sign-in
 * @param path the address, with {@code {id}} where a page shows one thing
 * @param idQuery SQL that yields the id of that thing; empty when the path has none
 */
public record ListedPage(String name, String user, String path, String idQuery) {
    /** Every line. */
    public static List<ListedPage> all() {
        InputStream file = Objects.requireNonNull(ListedPage.class.getResourceAsStream("/pages.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new ListedPage(
                            row.getField("name"), row.getField("user"), row.getField("path"), row.getField("id")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A window for whoever opens it, who stands at the door or is signed in. */
    Visitor visitor(Locale language) {
        return user.isEmpty() ? Visitor.anonymous(language) : Visitor.as(user, language);
    }

    /** The address, with an id where it needs one. */
    public String address() {
        return idQuery.isEmpty() ? path : path.replace("{id}", id());
    }

    private String id() {
        try (Connection database = TestDatabase.connect();
                ResultSet found = database.createStatement().executeQuery(idQuery)) {
            if (!found.next()) {
                throw new IllegalStateException("Nothing to show on page " + name + ": no row for " + idQuery);
            }
            return found.getString(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException("The id of page " + name + " cannot be asked for", wrong);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
