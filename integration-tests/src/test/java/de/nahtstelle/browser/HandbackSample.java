package de.nahtstelle.browser;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Large customers with their seat in the district of the agency Fürth. */
final class HandbackSample {
    private static final String ENTER = """
            with id as (select kernel.uuid7() id, cast(? as text) name, cast(? as text) number),
            employer as (insert into kernel.employer (id, customer_number, name) select id, number, name from id),
            responsible as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                            select 'kam.customer', id.id, '2022-11-01', u.id, 'kam.customer-entered'
                              from id, kernel.unit u where u.number = 'GKB-SUED'),
            sites as (insert into kernel.site
                        (id, employer, number, name, street, postal_code, town, municipality)
                      select kernel.uuid7(), id.id, s.number, s.name, s.street, s.postal_code, s.town, s.municipality
                        from id, (values %s) s (number, name, street, postal_code, town, municipality)
                      returning id, number),
            contacts as (insert into kernel.contact (id, site, function, email, confirmed_on)
                         select kernel.uuid7(), id, 'Personalabteilung', 'personal@kunde.example', current_date
                           from sites where number <> '00004')
            insert into kam.customer
              (id, customer_number, name, region, responsible_since, responsible_unit, site_count)
            select id.id, id.number, id.name, 'SUED', '2022-11-01', u.id, (select count(*) from sites)
              from id, kernel.unit u where u.number = 'GKB-SUED'
            returning id
            """;

    private static final String SEAT = "('00001', 'Hauptsitz', 'Am Markt 1', '91074', 'Herzogenaurach', '09572132')";
    private static final String STORE = "('00002', 'Lager', 'Hafenweg 4', %s, 'Herzogenaurach', '09572132')";
    private static final String IN_MUNICH = "('00003', 'Werk', 'Isarweg 2', '80331', 'München', null),"
            + " ('00004', 'Depot', 'Isarweg 9', '80331', 'München', null)";

    private HandbackSample() {}

    /** One of the ways to enter a customer, by name and number. */
    interface Entry {
        UUID enter(String name, String number) throws SQLException;
    }

    /** Enters one with a second site without postal code, undecided; returns its id. */
    static UUID enter(String name, String number) throws SQLException {
        return enter(name, number, SEAT + "," + STORE.formatted("null"));
    }

    /** Enters one with its seat as the only site, of which nothing is wrong; returns its id. */
    static UUID enterWithOneSite(String name, String number) throws SQLException {
        return enter(name, number, SEAT);
    }

    /** Enters one with two sites in the district of Fürth and two in Munich, the last without contact; returns its id. */
    static UUID enterInTwoDistricts(String name, String number) throws SQLException {
        return enter(name, number, SEAT + "," + STORE.formatted("'91074'") + "," + IN_MUNICH);
    }

    private static UUID enter(String name, String number, String sites) throws SQLException {
        return id(ENTER.formatted(sites), name, number);
    }

    /** The id of the customer's handback. */
    static UUID handback(UUID customer) throws SQLException {
        return id("select id from kam.handback where customer = cast(? as uuid)", customer.toString());
    }

    /** The id of the unit of that number. */
    static UUID unit(String number) throws SQLException {
        return id("select id from kernel.unit where number = ?", number);
    }

    /** Takes the postal code from the customer's site of that number. */
    static void losePostalCode(UUID customer, String site) throws SQLException {
        id(
                "update kernel.site set postal_code = null where employer = cast(? as uuid) and number = ? returning id",
                customer.toString(),
                site);
    }

    /** The customer's site of that number stands at the address of another. */
    static void moveTo(UUID customer, String site, String street) throws SQLException {
        id(
                "update kernel.site set street = ? where employer = cast(? as uuid) and number = ? returning id",
                street,
                customer.toString(),
                site);
    }

    /** Nobody has confirmed the contacts of the customer's sites whose number is like that for long. */
    static void letContactsAge(UUID customer, String sites) throws SQLException {
        id(
                "update kernel.contact set confirmed_on = '2020-01-01' where site = (select id from kernel.site"
                        + " where employer = cast(? as uuid) and number like ?) returning id",
                customer.toString(),
                sites);
    }

    /** Lets a working day pass since the customer was offered. */
    static void offeredADayAgo(String name) throws SQLException {
        id(
                "update kernel.handover set offered_at = offered_at - interval '7 days'"
                        + " where label = ? and state = 'OFFERED' returning id",
                name);
    }

    /** Lets a working day pass since the agency was reminded. */
    static void remindedADayAgo(String name) throws SQLException {
        id(
                "update kernel.handover set last_reminder = last_reminder - interval '7 days'"
                        + " where label = ? and state = 'OFFERED' returning id",
                name);
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
