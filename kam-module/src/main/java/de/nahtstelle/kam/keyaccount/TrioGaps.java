package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Roles of a trio that nobody fills: never named, gone from the team, or absent without cover. Told to the lead of the
 * team that answers for the customer, and of the back office when the Fachkraft is missed; to the head of KAM where the
 * team has no lead, so that every gap lies on the desk of somebody.
 */
@ApplicationScoped
@LegalBasis(rule = "kam.trio", clause = "KAM-05")
public class TrioGaps {
    /** The name of the task on the lead's desk. */
    public static final String TASK = "kam.trio-gap";

    private static final String MISSING = "missingRoles";

    private static final String GAPS = """
            select g.customer, g.name, d.unit, d.function, array_agg(g.role order by g.role) roles,
                   case when count(*) = 1 then min(g.person::text)::uuid end person from (
            select a.customer, c.name, r.role,
                   (select m.person from kam.trio_member t join kernel.membership m on m.id = t.membership
                     where t.key_account = a.id and t.role = r.role
                       and daterange(t.valid_from, t.valid_to, '[]') @> :day) person, case when r.role = 'SPECIALIST'
                     then (select u.id from kernel.unit u
                            where u.kind = 'KAM_BACK_OFFICE' and daterange(u.valid_from, u.valid_to, '[]') @> :day
                            order by u.number limit 1)
                     else c.responsible_unit end team
              from kam.key_account a
              join kam.customer c on c.id = a.customer
              cross join kam.trio_role_function r
             where a.ended_on is null and (:customer::uuid is null or a.customer = :customer::uuid)
               and not exists (
                   select from kam.trio_member t
                     join kernel.membership m on m.id = t.membership
                     left join kernel.absence b
                       on b.person = m.person and daterange(b.first_day, b.last_day, '[]') @> :day
                    where t.key_account = a.id and t.role = r.role
                      and daterange(t.valid_from, t.valid_to, '[]') @> :day
                      and daterange(m.valid_from, m.valid_to, '[]') @> :day
                      and (b.id is null or kernel.cover_of(m.id, :day) is not null))
            ) g cross join lateral (
                select m.unit, m.function, case m.function when 'KAM_TEAM_LEAD' then 1 else 2 end place
                  from kernel.membership m
                 where ((m.function = 'KAM_TEAM_LEAD' and m.unit = g.team) or m.function = 'HEAD_OF_KAM')
                   and daterange(m.valid_from, m.valid_to, '[]') @> :day
                union all select g.team, 'KAM_TEAM_LEAD', 3
                 order by place, unit limit 1) d
            group by g.customer, g.name, d.unit, d.function
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Worklist worklist;

    @Inject
    Receipts receipts;

    @Inject
    Audit audit;

    /** Puts the gaps of one customer on the desks of the leads. */
    @Transactional(Transactional.TxType.MANDATORY)
    void report(CustomerId customer, LocalDate day) {
        reportAll(customer.value(), day);
    }

    /**
     * Puts every gap of that day on the desks of the leads and takes off what is filled again; one that already
     * stands there stays as it is, unless other roles are missing now: then it is told anew.
     */
    @Transactional
    public void reportAll(LocalDate day) {
        worklist.settle(TASK, reportAll(null, day));
    }

    private List<WorkItem> reportAll(@Nullable UUID customer, LocalDate day) {
        List<Gap> gaps = find(customer, day);
        gaps.forEach(gap -> {
            worklist.outdated(gap.task(day), MISSING, gap.roles());
            worklist.addDecided(gap.task(day), () -> decided(gap, day));
        });
        return gaps.stream().map(gap -> gap.task(day)).toList();
    }

    private UUID decided(Gap gap, LocalDate day) {
        UnitId desk = new UnitId(gap.unit());
        SubjectRef customer = new CustomerId(gap.customer()).subject();
        Map<String, ?> facts = Map.of(MISSING, gap.roles());
        UUID receipt = receipts.decided(desk, new Decision("kam.trio", customer, day, facts, Map.of()));
        audit.decided(desk, customer, "kam.trio-gap-reported", "kam.trio", gap.details(receipt));
        return receipt;
    }

    private List<Gap> find(@Nullable UUID customer, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery(GAPS)
                .bind("customer", customer)
                .bind("day", day)
                .map((row, context) -> new Gap(
                        row.getObject("customer", UUID.class),
                        row.getString("name"),
                        row.getObject("unit", UUID.class),
                        row.getString("function"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getObject("person", UUID.class)))
                .list());
    }

    /** The person is who holds the role, where one is missed who is away or gone; null where nobody was named. */
    private record Gap(
            UUID customer,
            String name,
            UUID unit,
            String function,
            List<String> roles,
            @Nullable UUID person) {
        /** What tells it apart from other gaps of the same trio. */
        Map<String, ?> details(UUID receipt) {
            Map<String, Object> details = new LinkedHashMap<>(Map.of(MISSING, roles, "receipt", receipt.toString()));
            if (person != null) {
                details.put(Audit.CONCERNED, person);
            }
            return details;
        }

        WorkItem task(LocalDate day) {
            SubjectRef subject = new CustomerId(customer).subject();
            return new WorkItem(TASK, subject, name, subject, new UnitId(unit), function, day);
        }
    }
}
