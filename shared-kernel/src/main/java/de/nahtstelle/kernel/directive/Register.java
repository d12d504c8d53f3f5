package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * The register of directives: number, reference, validity, legal areas, what they repeal and refer to, their text.
 * How one stands is derived for the day asked for. Directives are no secret within the house.
 */
@LegalBasis(rule = "kernel.register-kam", clause = "KAM-01")
@LegalBasis(rule = "kernel.register-bak", clause = "BAK-01")
@LegalBasis(rule = "kernel.register-soc", clause = "SOC-01")
@LegalBasis(rule = "kernel.register-anv", clause = "ANV-01")
@LegalBasis(rule = "kernel.register-krm", clause = "KRM-01")
@ApplicationScoped
public class Register {
    static final String STATE = """
            case when exists (select from kernel.directive_repeal r
                               where r.repealed = d.number and r.manner = 'REPEALED' and r.from_day <= :day::date)
                 then 'REPEALED'
                 when exists (select from kernel.directive_repeal r join kernel.directive n on n.number = r.directive
                               where r.repealed = d.number and r.manner = 'LAPSED' and n.valid_from <= :day::date)
                 then 'LAPSED'
                 when d.revoked_on <= :day::date then 'REVOKED'
                 when d.valid_to < :day::date then 'EXPIRED'
                 when d.valid_from > :day::date then 'NOT_YET'
                 when d.valid_from is null then 'ONLY_CITED'
                 else 'IN_FORCE' end state
            """;

    @Inject
    Jdbi jdbi;

    /** A page of the directives that contain the text in number, reference or title, ordered by number. */
    public Slice<DirectiveRow> list(@Nullable String text, LocalDate day, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT);
        boolean back = cursor.backward();
        List<DirectiveRow> found =
                jdbi.withHandle(db -> db.createQuery("select d.number, d.title_de, d.title_en, d.series,"
                                + " d.valid_from, d.valid_to, (select count(*) from kernel.clause c where c.directive = d.number)"
                                + " clauses, " + STATE + matching() + " and (:key::text is null or d.number "
                                + (back ? "<" : ">") + " :key) order by d.number" + (back ? " desc" : "")
                                + " limit :limit")
                        .bind("text", text)
                        .bind("day", day)
                        .bind("key", cursor.part(0))
                        .bind("limit", size + 1)
                        .map(ConstructorMapper.of(DirectiveRow.class))
                        .list());
        return Slice.of(found, size, cursor, row -> List.of(row.number()));
    }

    /** How many directives contain the text; stops above {@link Slice#COUNT_LIMIT}. */
    public long count(@Nullable String text) {
        return jdbi.withHandle(
                db -> db.createQuery("select count(*) from (select 1" + matching() + " limit :limit) counted")
                        .bind("text", text)
                        .bind("limit", Slice.COUNT_LIMIT + 1)
                        .mapTo(Long.class)
                        .one());
    }

    private static String matching() {
        return " from kernel.directive d where (:text::text is null or kernel.fold(d.number || ' '"
                + " || coalesce(d.reference, '') || ' ' || coalesce(d.title_de, '') || ' ' || coalesce(d.title_en, ''))"
                + " like '%' || kernel.fold(:text) || '%')";
    }

    /** The entry of one directive; empty when the number is not registered. */
    public Optional<DirectiveRecord> directive(String number, LocalDate day) {
        return jdbi.withHandle(
                db -> db.createQuery("select d.*, " + STATE + " from kernel.directive d where d.number = :number")
                        .bind("number", number)
                        .bind("day", day)
                        .map(ConstructorMapper.of(DirectiveRecord.class))
                        .findOne());
    }

    /** The directives it repeals, refers to, and the other way round. */
    public List<Relation> relations(String number) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select x.kind, o.number, o.title_de, o.title_en, x.from_day
                          from (
                            select case manner when 'REPEALED' then 'REPEALS' else 'NOTES_LAPSED' end kind,
                                   repealed other, from_day
                              from kernel.directive_repeal where directive = :number
                            union all
                            select case manner when 'REPEALED' then 'REPEALED_BY' else 'LAPSED_BY' end, directive, from_day
                              from kernel.directive_repeal where repealed = :number
                            union all
                            select 'REFERS_TO', referred, null from kernel.directive_reference where directive = :number
                            union all
                            select 'REFERRED_BY', directive, null from kernel.directive_reference where referred = :number
                          ) x join kernel.directive o on o.number = x.other
                         order by x.kind, o.number
                        """)
                .bind("number", number)
                .map(ConstructorMapper.of(Relation.class))
                .list());
    }
}
