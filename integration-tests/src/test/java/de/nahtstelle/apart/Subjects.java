package de.nahtstelle.apart;

import de.nahtstelle.portal.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the agencies have before them. */
final class Subjects {
    /** The name of the customer on offer to Fürth. */
    static final String FOREIGN = "Fremde Gesellschaft AG";

    private static final String IDS = """
            with c as (select id from kam.customer where customer_number = '%s'),
                 h as (select h.id from kam.handback h join c on c.id = h.customer),
                 r as (select r.id, r.handover, r.unit, r.document from kam.handback_receiver r join h on h.id = r.handback)
            """;
    private static final String OF_EVERY_KIND = IDS + """
            select id from c union all select id from h union all select id from r
             union all select handover from r where handover is not null
             union all select document from r where document is not null
             union all select id from kernel.site where employer in (select id from c)
             union all select id from kernel.stored_filter where values ->> 'text' = '%1$s'
             union all select id from kernel.receipt
                        where subject in (select id from c) or subject in (select id from h)
                           or subject in (select id from r)
            """;
    private static final String PART_OF_MUNICH = IDS + """
            select id from c union all select id from h
             union all select r.id from r join kernel.unit u on u.id = r.unit where u.number = '843'
            """;
    private static final String PART_OF_FUERTH = IDS + """
            select r.id from r join kernel.unit u on u.id = r.unit where u.number = '729'
             union all select id from kernel.site where number = '00002' and employer in (select id from c)
            """;

    private static final String LEFT_OUT = IDS + "select id from h";
    private static final String PART_LEFT_OUT =
            IDS + "select r.id from r join kernel.unit u on u.id = r.unit where u.number = '843'";

    private Subjects() {}

    static void enter(String script) throws IOException, SQLException {
        try (InputStream file = Objects.requireNonNull(Subjects.class.getResourceAsStream("/apart/" + script));
                Connection database = TestDatabase.connect();
                Statement statement = database.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Everything about the customer on offer to Fürth that has an id. */
    static List<String> foreign() throws SQLException {
        return ids(OF_EVERY_KIND.formatted("APART-2"));
    }

    /** What München may know by id of the customer it shares with Fürth. */
    static List<String> shared() throws SQLException {
        return ids(PART_OF_MUNICH.formatted("APART-1"));
    }

    /** What München may not know by id of that customer. */
    static List<String> partOfFuerth() throws SQLException {
        return ids(PART_OF_FUERTH.formatted("APART-1"));
    }

    /** The handback that München was told of and left out of. */
    static String leftOutOf() throws SQLException {
        return ids(LEFT_OUT.formatted("APART-1")).get(0);
    }

    /** What München knows as its part of that handback. */
    static String partLeftOut() throws SQLException {
        return ids(PART_LEFT_OUT.formatted("APART-1")).get(0);
    }

    private static List<String> ids(String sql) throws SQLException {
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
