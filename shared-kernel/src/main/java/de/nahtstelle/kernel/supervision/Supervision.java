package de.nahtstelle.kernel.supervision;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Where a unit stands: the two lines of supervision above it, the units within it, its people. */
@ApplicationScoped
public class Supervision {
    @Inject
    Jdbi jdbi;

    /** The units above a unit on a day, the nearest first, technical before administrative line. */
    @LegalBasis(rule = "kernel.two-lines-of-supervision", clause = "KAM-07")
    public List<Superior> above(UnitId unit, LocalDate day) {
        return list(Superior.class, unit, day, """
                select s.line, u.number, u.short_name, u.name, s.distance
                  from kernel.supervision s join kernel.unit u on u.id = s.superior
                 where s.unit = :unit and s.distance > 0
                   and daterange(s.valid_from, s.valid_to, '[]') @> :day::date
                 order by s.line desc, s.distance
                """);
    }

    /** The units that are part of a unit on a day, with their direct superiors. */
    @LegalBasis(rule = "kernel.functions-by-unit", clause = "KAM-06")
    public List<UnitPart> within(UnitId unit, LocalDate day) {
        return list(UnitPart.class, unit, day, """
                select u.number, u.kind, u.short_name, u.name,
                       max(superior.short_name) filter (where s.line = 'TECHNICAL') technical,
                       max(superior.short_name) filter (where s.line = 'ADMINISTRATIVE') administrative,
                       (select string_agg(p.display_name, ', ' order by p.display_name) from kernel.membership m
                          join kernel.function_kind f on f.code = m.function and f.leads
                          join kernel.person p on p.id = m.person
                         where m.unit = u.id and daterange(m.valid_from, m.valid_to, '[]') @> :day::date) lead,
                       exists (select from kernel.function_in_unit_kind k
                                 join kernel.function_kind f on f.code = k.function and f.leads
                                where k.unit_kind = u.kind) knows_lead,
                       (select count(distinct m.person) from kernel.membership m
                         where m.unit = u.id and daterange(m.valid_from, m.valid_to, '[]') @> :day::date) members
                  from kernel.unit u
                  left join kernel.supervision s on s.unit = u.id and s.distance = 1
                   and daterange(s.valid_from, s.valid_to, '[]') @> :day::date
                  left join kernel.unit superior on superior.id = s.superior
                 where u.part_of = :unit and daterange(u.valid_from, u.valid_to, '[]') @> :day::date
                 group by u.id
                 order by u.number
                """);
    }

    /** The people of a unit and of its parts on a day. */
    @LegalBasis(rule = "kernel.functions-by-unit", clause = "KAM-06")
    public List<Member> members(UnitId unit, LocalDate day) {
        return list(Member.class, unit, day, """
                select u.number unit_number, u.short_name unit, p.display_name person, m.function, m.valid_from since
                  from kernel.unit u
                  join kernel.membership m on m.unit = u.id and daterange(m.valid_from, m.valid_to, '[]') @> :day::date
                  join kernel.person p on p.id = m.person
                 where u.id = :unit or u.part_of = :unit
                 order by u.id <> :unit, u.number, p.display_name, m.function
                 limit 500
                """);
    }

    private <T> List<T> list(Class<T> row, UnitId unit, LocalDate day, String sql) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("unit", unit.value())
                .bind("day", day)
                .map(ConstructorMapper.of(row))
                .list());
    }
}
