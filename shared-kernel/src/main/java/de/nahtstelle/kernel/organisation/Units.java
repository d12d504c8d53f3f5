package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The units of the administration. They are no secret within the house: every member of staff may see them. */
@ApplicationScoped
public class Units {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** A page of the units, by keyset. */
    public Slice<UnitRow> list(UnitFilter filter, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT, KeyPart.ID);
        UnitQuery query = new UnitQuery(filter, cursor);
        List<UnitRow> found = jdbi.withHandle(db -> query.bind(db.createQuery(query.rows()))
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(UnitRow.class))
                .list());
        return Slice.of(found, size, cursor, query::key);
    }

    /** How many units the filter lets through; stops above {@link Slice#COUNT_LIMIT}. */
    public long count(UnitFilter filter) {
        UnitQuery query = new UnitQuery(filter, Cursor.START);
        return jdbi.withHandle(db -> query.bind(db.createQuery(query.count()))
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    /** The kinds of units, for a choice. */
    public List<String> kinds() {
        return jdbi.withHandle(db -> db.createQuery("select code from kernel.unit_kind order by code")
                .mapTo(String.class)
                .list());
    }

    /** A unit by its official number; empty when there is none. */
    public Optional<UnitRecord> byNumber(String number) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select u.id, u.number, u.kind, u.short_name, u.name, u.seat_town town,
                               u.seat_postal_code postal_code, u.land, w.number whole_number, w.short_name whole_name,
                               u.valid_from, u.valid_to, u.remark
                          from kernel.unit u left join kernel.unit w on w.id = u.part_of
                         where u.number = :number
                        """)
                .bind("number", number)
                .map(ConstructorMapper.of(UnitRecord.class))
                .findOne());
    }

    /** How lists name a unit. */
    public String shortName(UnitId unit) {
        return jdbi.withHandle(db -> db.createQuery("select short_name from kernel.unit where id = :unit")
                .bind("unit", unit.value())
                .mapTo(String.class)
                .one());
    }

    /** Whether the unit is an agency that exists today. */
    public boolean isAgency(UnitId unit) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from kernel.unit where id = :unit"
                        + " and kind = 'AGENCY' and daterange(valid_from, valid_to, '[]') @> :today::date)")
                .bind("unit", unit.value())
                .bind("today", clock.today())
                .mapTo(Boolean.class)
                .one());
    }

    /** The Land in which a unit works, for its holidays; empty where the source names none. */
    public Optional<String> land(UnitId unit) {
        return jdbi.withHandle(
                db -> db.createQuery("select land from kernel.unit where id = :unit and land is not null")
                        .bind("unit", unit.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /** The districts of an agency on a day. */
    public List<District> districts(UnitId agency, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select key, name, part, remark from kernel.district
                         where agency = :agency and daterange(valid_from, valid_to, '[]') @> :day::date
                         order by name, part
                        """)
                .bind("agency", agency.value())
                .bind("day", day)
                .map(ConstructorMapper.of(District.class))
                .list());
    }
}
