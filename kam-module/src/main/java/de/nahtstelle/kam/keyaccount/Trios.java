package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The trios: one answer to who served an account in a role on a day, which the database guarantees. */
@ApplicationScoped
@LegalBasis(rule = "kam.trio", clause = "KAM-05")
class Trios {
    private static final String MEMBERS = """
            select t.role, t.membership, p.display_name name, u.short_name team, t.valid_from, t.valid_to,
                   not daterange(m.valid_from, m.valid_to, '[]') @> :day gone,
                   a.last_day absent_until, c.display_name cover
              from kam.trio_member t
              join kernel.membership m on m.id = t.membership
              join kernel.person p on p.id = m.person
              join kernel.unit u on u.id = m.unit
              left join kernel.absence a
                on a.person = m.person and daterange(a.first_day, a.last_day, '[]') @> :day
              left join kernel.person c on c.id = kernel.cover_of(t.membership, :day)
             where t.key_account = :account
            """;
    private static final String IN_ORDER =
            " order by array_position(array['MANAGER', 'ADVISOR', 'SPECIALIST'], t.role)";

    @Inject
    Jdbi jdbi;

    /** The trio of that day; a role nobody had is not in it. */
    List<TrioMember> on(KeyAccountId account, LocalDate day) {
        return members(account, day, " and daterange(t.valid_from, t.valid_to, '[]') @> :day" + IN_ORDER);
    }

    /** Everyone who ever served the account, role by role, the latest first; absences as of that day. */
    List<TrioMember> history(KeyAccountId account, LocalDate day) {
        return members(account, day, IN_ORDER + ", t.valid_from desc");
    }

    private List<TrioMember> members(KeyAccountId account, LocalDate day, String which) {
        return jdbi.withHandle(db -> db.createQuery(MEMBERS + which)
                .bind("account", account.value())
                .bind("day", day)
                .map(ConstructorMapper.of(TrioMember.class))
                .list());
    }

    /** From that day on the member has the role; whoever had it before has it until the day before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void name(KeyAccountId account, TrioRole role, UUID membership, LocalDate from) {
        jdbi.useHandle(db -> {
            db.createUpdate("delete from kam.trio_member"
                            + " where key_account = :account and role = :role and valid_from >= :from")
                    .bind("account", account.value())
                    .bind("role", role.name())
                    .bind("from", from)
                    .execute();
            close(account, role, from.minusDays(1));
            db.createUpdate("insert into kam.trio_member (id, key_account, role, membership, valid_from)"
                            + " values (:id, :account, :role, :membership, :from)")
                    .bind("id", Ids.next())
                    .bind("account", account.value())
                    .bind("role", role.name())
                    .bind("membership", membership)
                    .bind("from", from)
                    .execute();
        });
    }

    /** The account ended with that day, and so does its trio. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endAll(KeyAccountId account, LocalDate lastDay) {
        for (TrioRole role : TrioRole.values()) {
            close(account, role, lastDay);
        }
    }

    private void close(KeyAccountId account, TrioRole role, LocalDate lastDay) {
        jdbi.useHandle(db -> db.createUpdate("update kam.trio_member set valid_to = :lastDay"
                        + " where key_account = :account and role = :role and valid_to is null")
                .bind("lastDay", lastDay)
                .bind("account", account.value())
                .bind("role", role.name())
                .execute());
    }
}
