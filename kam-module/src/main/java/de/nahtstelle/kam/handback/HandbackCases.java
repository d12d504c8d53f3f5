package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase.Done;
import de.nahtstelle.kam.handback.HandbackCase.Facts;
import de.nahtstelle.kam.handback.HandbackCase.GivenBack;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads one handback, as far as the actor may see it. */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
public class HandbackCases {
    private static final String FACTS = """
            select h.id, h.version, h.customer, c.customer_number, c.name customer_name, c.region,
                   c.responsible_unit responsible, u.name responsible_name, %1$s sites, %2$s offers, %5$s own_sites,
                   %6$s done, h.care, h.chosen_on, h.chosen_with, h.opened_at, h.closed_at, h.support_until,
                   case when %3$s then h.reopened_for end reopened_for,
                   case when %3$s then h.reopened_by end reopened_by,
                   case when %3$s then h.reopened_receipt end reopened_receipt,
                   (select count(*) from kernel.active_site s
                     where %3$s and h.care = 'DECENTRAL' and s.employer = h.customer
                       and not exists (select from kam.handback_site a where a.handback = h.id and a.site = s.id))
                   sites_without_agency, step.due_on step_due_on, step.land step_land
              from kam.handback h
              join kam.customer c on c.id = h.customer
              left join kernel.unit u on u.id = c.responsible_unit
              left join lateral (select i.due_on, d.land from kernel.work_item i join kernel.unit d on d.id = i.unit
                                  where %3$s and i.case_kind = 'kam.handback' and i.case_id = h.id and i.done_at is null
                                    and i.kind = any(:senderTasks) order by i.due_on limit 1) step on true
             where h.id = :id and %4$s
            """;
    private static final String RECEIVERS = """
            select r.id, r.version, r.unit, u.number, u.name, u.land, r.state,
                   (select count(*) from kam.handback_site a where a.receiver = r.id and (%1$s or a.told)) sites,
                   r.announced_at,
                   case when r.announcement_read_at >= r.announced_at then r.announcement_read_at end announcement_read_at,
                   r.document, r.agreed_at, a.display_name agreed_by, r.remarks, r.due_on,
                   (select max(e.escalated_at) from kam.handback_escalation e where e.receiver = r.id) escalated_at,
                   r.taken_over_at, t.display_name taken_over_by, r.caretaker caretaker_id, k.display_name caretaker, o.wrong_fact,
                   case when o.wrong_fact is not null then %3$s end right_places, p.short_name named_agency,
                   r.withdrawn_at, r.withdrawal_read_at
              from kam.handback_receiver r
              join kernel.unit u on u.id = r.unit
              left join kernel.person a on a.id = r.agreed_by
              left join kernel.person t on t.id = r.taken_over_by
              left join kernel.person k on k.id = r.caretaker
              left join lateral (select m.wrong_fact, m.proposed_unit from kernel.handover m
                                  where m.subject = r.id and m.state = 'MISDIRECTED'
                                  order by m.closed_at desc limit 1) o on true
              left join kernel.unit p on p.id = o.proposed_unit
             where r.handback = :id and %2$s
             order by u.number, r.id
            """;
    private static final String RIGHT_PLACES = """
            (select string_agg(s.number || ': ' || concat_ws(' ', m.right_postal_code, g.town), ', ' order by s.number)
               from kam.misdirected_place m
               join kernel.site s on s.id = m.site
               left join kernel.municipality g on g.key = m.right_municipality
              where m.handback = r.handback and m.unit = r.unit and m.right_postal_code is not null
                and m.shown_at = (select max(x.shown_at) from kam.misdirected_place x
                                   where x.handback = r.handback and x.unit = r.unit))
            """;
    private static final String STEPS = """
            select s.step, s.at, p.display_name person, c.display_name covered_person, s.function, u.short_name unit, s.receiver, s.checklist
              from kam.handback_step s
              join kernel.person p on p.id = s.person
              join kernel.unit u on u.id = s.unit
              left join kernel.person c on c.id = s.cover_for
              left join kam.handback_receiver r on r.id = s.receiver
             where s.handback = :id and (r.id is not null and %s or s.receiver is null and (%s or %s))
             order by s.id
            """;

    private static final String GIVEN_BACK = """
            select u.short_name agency, o.wrong_fact fact, p.short_name named,
                   array(select distinct s.number || ' ' || s.name from kam.misdirected_place m join kernel.site s on s.id = m.site
                          where m.handback = r.handback and m.unit = r.unit
                            and not exists (select from kam.handback_site a
                                             where a.handback = m.handback and a.site = m.site)
                          order by 1) sites
              from kam.handback_receiver r
              join kernel.handover o on o.subject = r.id and o.state = 'MISDIRECTED'
              join kernel.unit u on u.id = r.unit
              left join kernel.unit p on p.id = o.proposed_unit
             where r.handback = :id and %s
               and o.closed_at >= (select max(s.at) from kam.handback_step s
                                    where s.handback = r.handback and s.step = 'RECEIVERS')
             order by o.closed_at, o.id
            """;

    @Inject
    Jdbi jdbi;

    /** The case; empty when there is none or the actor may not know of it. */
    public Optional<HandbackCase> find(Actor actor, HandbackId id) {
        HandbackSight sight = HandbackSight.of(actor);
        SiteSight sites = SiteSight.of(actor);
        String facts = FACTS.formatted(
                sites.siteCount(), sites.offerCount(), sight.whole(), sight.ofCase(), sites.ownCount(), sight.done());
        Map<String, Object> parameters = sight.parameters();
        return jdbi.withHandle(db -> facts(db, facts, id, parameters)
                .map(found -> new HandbackCase(
                        found,
                        list(
                                db,
                                RECEIVERS.formatted(sight.whole(), sight.ofReceiver(), RIGHT_PLACES),
                                Receiver.class,
                                id,
                                parameters),
                        list(
                                db,
                                STEPS.formatted(sight.ofReceiver(), sight.whole(), OwnRound.ofCourse(sight)),
                                Done.class,
                                id,
                                parameters),
                        list(db, GIVEN_BACK.formatted(sight.whole()), GivenBack.class, id, parameters))));
    }

    private static Optional<Facts> facts(Handle db, String sql, HandbackId id, Map<String, Object> parameters) {
        return db.createQuery(sql)
                .bindMap(parameters)
                .bind("id", id.value())
                .bindArray("senderTasks", String.class, SenderDesk.tasks().toArray())
                .map(ConstructorMapper.of(Facts.class))
                .findFirst();
    }

    private static <T> List<T> list(
            Handle db, String sql, Class<T> type, HandbackId id, Map<String, Object> parameters) {
        return db.createQuery(sql)
                .bindMap(parameters)
                .bind("id", id.value())
                .map(ConstructorMapper.of(type))
                .list();
    }
}
