package de.nahtstelle.browser;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of three rows each, and what somebody else does to them. */
public final class RowSample {
    private static final String TOKEN = """
            insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to, confirmed_on)
            select kernel.uuid7(), sha256(convert_to(gen.id::text, 'UTF8')), m.id, ?, '2022-11-01',
                   '2023-10-31', '2022-11-01'
              from kernel.membership m, (select kernel.uuid7() id) gen limit 1
            """;

    private static final String HANDOVER = """
            insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,
                                         deadline, state, offered_at, offered_by)
            select kernel.uuid7(), 'test.rows', 'test.row', gen.id, ?, 'test.row', gen.id, f.id, t.id,
                   '2022-11-30', 'OFFERED', '2022-11-01', p.id
              from kernel.unit f, kernel.unit t, (select id from kernel.person limit 1) p,
                   (select kernel.uuid7() id) gen
             where f.number = 'GKB-SUED' and t.number = '729'
            """;

    private static final String HANDBACK = """
            with moved as (update kam.customer set decision = 'HANDBACK', decided_on = '2022-11-01'
                            where id = cast(? as uuid) returning id)
            insert into kam.handback (id, customer, done, opened_at, opened_by, care, chosen_on, chosen_with, changed_at)
            select kernel.uuid7(), m.id, 'OPENED', '2022-11-01', p.id, 'CENTRAL', '2022-11-01', 'Einkauf',
                   '2022-11-01'
              from moved m, (select id from kernel.person limit 1) p
            """;

    private static final String STEP = """
            with recorded as (
              insert into kam.handback_step (id, handback, step, at, person, function, unit)
              select kernel.uuid7(), h.id, ?, h.opened_at, m.person, m.function, m.unit
                from kam.handback h, (select * from kernel.membership limit 1) m where h.customer = cast(? as uuid)
              returning handback, step)
            update kam.handback h set done = r.step from recorded r where h.id = r.handback
            """;

    private static final String SITES = """
            insert into kernel.site (id, employer, number, name, street, town, municipality)
            select kernel.uuid7(), cast(? as uuid), number, 'Werk', 'Werkstraße ' || number, 'Herzogenaurach', '09572132'
              from unnest(array['00003', '00004']) number
            """;

    private String customer = "";

    void enter() throws SQLException {
        run("delete from kernel.api_token where name like 'Zeile %'");
        run("delete from kernel.handover where seam = 'test.rows'");
        for (int row = 1; row <= 3; row++) {
            issueToken("Zeile " + row);
            run(HANDOVER, "Übergabe " + row);
        }
    }

    void issueToken(String name) throws SQLException {
        run(TOKEN, name);
    }

    void endToken(String name) throws SQLException {
        run("update kernel.api_token set valid_to = '2022-11-02' where name = ?", name);
    }

    List<String> validTokens() throws SQLException {
        return ask(
                "select name from kernel.api_token where name like 'Zeile %' and valid_to > '2023-01-01' order by 1");
    }

    void close(String handover) throws SQLException {
        run(
                "update kernel.handover set state = 'ACCEPTED', closed_at = '2022-11-02', closed_by = offered_by"
                        + " where label = ?",
                handover);
    }

    List<String> reminded() throws SQLException {
        return ask("select label from kernel.handover where seam = 'test.rows' and reminders > 0 order by 1");
    }

    /** A handback with three sites without postal code, waiting for the cleaning. */
    public UUID handback() throws SQLException {
        String number = "JRN-" + UUID.randomUUID().toString().substring(0, 8);
        customer =
                HandbackSample.enter("Journalwerk Zeilen AG " + number, number).toString();
        run(SITES, customer);
        run(HANDBACK, customer);
        for (String step : List.of("CHOICE", "RECEIVERS", "ANNOUNCED")) {
            run(STEP, step, customer);
        }
        return UUID.fromString(ask("select id::text from kam.handback where customer = cast(? as uuid)", customer)
                .get(0));
    }

    void write(String postalCode, String site) throws SQLException {
        run(
                "update kernel.site set postal_code = ? where number = ? and employer = cast(? as uuid)",
                postalCode,
                site,
                customer);
    }

    List<String> sitesWithoutPostalCode() throws SQLException {
        return ask(
                "select number from kernel.site where employer = cast(? as uuid) and postal_code is null order by 1",
                customer);
    }

    private static void run(String sql, String... values) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static List<String> ask(String sql, String... values) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                answers.add(found.getString(1));
            }
        }
        return answers;
    }

    private static void bind(PreparedStatement statement, String... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setString(place + 1, values[place]);
        }
    }
}
