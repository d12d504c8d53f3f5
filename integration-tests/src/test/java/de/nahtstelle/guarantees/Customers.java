package de.nahtstelle.guarantees;

import java.sql.SQLException;
import java.util.UUID;

/** Customers of the region NORD with one site, entered by SQL. */
final class Customers {
    static final String PASS = "insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)"
            + " select 'kam.customer', ?, cast(? as timestamptz), id, 'test' from kernel.unit where number = ?";
    static final String NAME = "update kam.customer set responsible_since = cast(? as timestamptz),"
            + " responsible_unit = (select id from kernel.unit where number = ?) where id = ?";
    static final String TO_SITES = "with passed as (insert into kernel.responsibility"
            + " (subject_kind, subject, valid_from, reason) values ('kam.customer', ?, '2022-11-03', 'test'))"
            + " update kam.customer set responsible_since = '2022-11-03', responsible_unit = null where id = ?";
    static final String ADD_SITE =
            "insert into kernel.site (id, employer, number, name) values (?, ?, '00002', 'Lager')";
    static final String BEGAN = "2022-11-01";

    private static final String ENTER = """
            with region as (select id from kernel.unit where number = 'GKB-NORD'),
            given as (select cast(? as uuid) id),
            employer as (insert into kernel.employer (id, customer_number, name)
                         select id, 'G' || id, 'Garantiewerk' from given),
            seat as (insert into kernel.site (id, employer, number, name)
                     select kernel.uuid7(), id, '00001', 'Sitz' from given),
            responsible as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                            select 'kam.customer', given.id, '2022-11-01', region.id, 'test' from given, region)
            insert into kam.customer (id, customer_number, name, region, responsible_since, responsible_unit)
            select given.id, 'G' || given.id, 'Garantiewerk', 'NORD', '2022-11-01', region.id from given, region
            """;

    private Customers() {}

    static UUID entered() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Hand hand = new Hand()) {
            hand.write(ENTER, id).commit();
        }
        return id;
    }

    /** A customer whose one site has an agency of its own, so that its sites may answer. */
    static UUID ofAnsweringSite() throws SQLException {
        UUID id = entered();
        try (Hand hand = new Hand()) {
            hand.write("""
                    insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                    select 'kernel.site', s.id, '2022-11-02', u.id, 'test' from kernel.site s, kernel.unit u
                     where s.employer = ? and u.number = '729'
                    """, id).commit();
        }
        return id;
    }

    static UUID site(UUID customer) throws SQLException {
        try (Hand hand = new Hand()) {
            return UUID.fromString(hand.read("select id from kernel.site where employer = ?", customer));
        }
    }
}
