package de.nahtstelle.benchmarks.creation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes the rows of one new customer in a transaction, with nothing but the driver. */
final class PlainCreation {
    private static final String ROWS = """
            with given as (select ?::uuid id, ?::uuid site, ?::uuid audit, ?::text number, current_timestamp at),
            region as (select id from kernel.unit where number = 'GKB-NORD'),
            person as (select id from kernel.person where sign_in_name = 'leitung.kam'),
            employer as (
              insert into kernel.employer (id, customer_number, company_number, name, industry_code)
              select id, number, '91000001', 'Plan Lager GmbH', '52.10' from given),
            seat as (
              insert into kernel.site (id, employer, number, name, street, postal_code, town)
              select site, id, '00001', 'Sitz', 'Werkstraße 1', '90402', 'Nürnberg' from given),
            responsible as (
              insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
              select 'kam.customer', given.id, at, region.id, 'bench' from given, region),
            audit as (
              insert into kernel.audit_entry (id, at, subject_kind, subject, person, function, unit, action)
              select audit, at, 'kam.customer', given.id, person.id, 'HEAD_OF_KAM', region.id, 'kam.customer-entered'
                from given, region, person)
            insert into kam.customer
              (id, customer_number, name, seat_town, region, responsible_since, responsible_unit, site_count)
            select given.id, number, 'Plan Lager GmbH', 'Nürnberg', 'NORD', at, region.id, 1 from given, region
            """;

    private final DataSource database;

    PlainCreation(DataSource database) {
        this.database = database;
    }

    void create(String number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            for (int id = 1; id <= 3; id++) {
                statement.setObject(id, UUID.randomUUID());
            }
            statement.setString(4, number);
            statement.executeUpdate();
        }
    }
}
