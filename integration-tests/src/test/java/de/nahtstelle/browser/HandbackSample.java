package de.nahtstelle.browser;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A large customer with its seat in the district of the agency Fürth and a second site without postal code. */
final class HandbackSample {
    private static final String ENTER = """
            with id as (select kernel.uuid7() id, cast(? as text) name, cast(? as text) number),
            employer as (insert into kernel.employer (id, customer_number, name) select id, number, name from id),
            responsible as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                            select 'kam.customer', id.id, '2022-11-01', u.id, 'kam.customer-entered'
                              from id, kernel.unit u where u.number = 'GKB-SUED'),
            sites as (insert into kernel.site
                        (id, employer, number, name, street, postal_code, town, municipality)
                      select kernel.uuid7(), id.id, s.number, s.name, s.street, s.postal_code,
                             'Herzogenaurach', '09572132'
                        from id, (values ('00001', 'Hauptsitz', 'Am Markt 1', '91074'),
                                         ('00002', 'Lager', 'Hafenweg 4', null)) s (number, name, street, postal_code)
                      returning id),
            contacts as (insert into kernel.contact (id, site, function, email, confirmed_on)
                         select kernel.uuid7(), id, 'Personalabteilung', 'personal@kunde.example', current_date
                           from sites)
            insert into kam.customer
              (id, customer_number, name, region, responsible_since, responsible_unit, site_count)
            select id.id, id.number, id.name, 'SUED', '2022-11-01', u.id, 2
              from id, kernel.unit u where u.number = 'GKB-SUED'
            returning id
            """;

    private HandbackSample() {}

    /** Enters it, undecided; returns its id. */
    static UUID enter(String name, String number) throws SQLException {
        return id(ENTER, name, number);
    }

    /** The id of the unit of that number. */
    static UUID unit(String number) throws SQLException {
        return id("select id from kernel.unit where number = ?", number);
    }

    private static UUID id(String sql, String... values) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }
}
