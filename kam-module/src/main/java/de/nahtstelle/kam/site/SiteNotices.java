package de.nahtstelle.kam.site;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An agency that answers for a site somebody else entered is told, and acknowledges that it knows (KAM-03). */
@ApplicationScoped
public class SiteNotices {
    /** The task to read the notice, and the kind of case that the notice is. */
    public static final String TASK = "kam.new-site";

    private static final String RULE = "kam.new-site-read-within";

    private static final String NOTICE = """
            select s.id, c.id customer_id, c.name customer, s.number || ' ' || s.name site,
                   concat_ws(', ', s.street, concat_ws(' ', s.postal_code, s.town)) address,
                   i.created_at entered_at, i.done_at read_at
              from kernel.work_item i
              join kernel.site s on s.id = i.subject
              join kam.customer c on c.id = s.employer
             where i.subject = :site and i.kind = :task and i.unit = :unit
             order by i.id desc limit 1
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Worklist worklist;

    @Inject
    Rulebook rulebook;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-03")
    void tell(Actor actor, LargeCustomer customer, NewSite site, UUID id, UnitId unit) {
        Optional<String> land = units.land(unit);
        if (actor.unit().equals(unit) || !units.isAgency(unit) || land.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        worklist.add(new WorkItem(
                TASK,
                new SubjectRef(AnsweringForSite.KIND, id),
                customer.name() + " – " + site.record(),
                new SubjectRef(TASK, id),
                unit,
                null,
                WorkingDays.after(today, rulebook.parameter(RULE, today).intValueExact(), land.get())));
    }

    /** The notice about the site; empty when the actor's agency got none. */
    public Optional<SiteNotice> find(Actor actor, UUID site) {
        actor.must(KamPermission.TAKE_OVER);
        return jdbi.withHandle(db -> db.createQuery(NOTICE)
                .bind("site", site)
                .bind("task", TASK)
                .bind("unit", actor.unit().value())
                .map(ConstructorMapper.of(SiteNotice.class))
                .findOne());
    }

    /** Acknowledges it; true when nobody of the agency had before. */
    @Transactional
    @LegalBasis(rule = RULE, clause = "KAM-03")
    public boolean acknowledge(Actor actor, UUID site) {
        actor.must(KamPermission.TAKE_OVER);
        Optional<SiteNotice> notice = find(actor, site);
        boolean first =
                notice.isPresent() && worklist.done(actor, TASK, new SubjectRef(AnsweringForSite.KIND, site)) > 0;
        if (first) {
            audit.record(
                    actor,
                    new CustomerId(notice.get().customerId()).subject(),
                    "kam.new-site-read",
                    RULE,
                    Map.of("record", notice.get().site()));
        }
        return first;
    }
}
