package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.persistence.Rows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Sites and job offers that come to a customer between its announcement and its take-over: the agency that was told of
 * the others hears of these in the addendum (KAM-11). What comes to a site it is still to be told of stands in that
 * announcement. Written by sets, because an import brings tens of thousands. Call
 * it when they are written: by then their customers are locked, and no announcement can come in between.
 */
@ApplicationScoped
@LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
public class RecordsAdded {
    static final String ACTION = "kam.handback.record-added";
    /** The open case h of each new record n, with the agency r that was told and has not taken over. */
    private static final String TOLD = """
              from (%s) n
              join kam.handback h on h.customer = n.customer and h.closed_at is null
              join kam.handback_receiver r on r.handback = h.id and r.document is not null
                   and r.state in ('CONFIRMED', 'ANNOUNCED', 'AGREED', 'OFFERED')
            """;

    private static final String DETAILS = """
            select h.id subject,
                   jsonb_build_object('field', '%s', 'subject', n.id, 'site', s.id, 'receiver', r.id,
                                      'record', %s, 'from', '', 'to', %s) details
            """ + TOLD;
    private static final String OFFERS =
            DETAILS.formatted("OFFER_ADDED", "o.reference || ' ' || o.title", "o.expires_on", "%s") + """
              join kam.job_offer o on o.id = n.id
              join kernel.site s on s.id = o.site
             where h.care = 'CENTRAL'
                or exists (select from kam.handback_site a where a.receiver = r.id and a.site = s.id and a.told)
            """;
    private static final String SITES = DETAILS.formatted(
                    "SITE_ADDED",
                    "s.number || ' ' || s.name",
                    "concat_ws(', ', s.street, concat_ws(' ', s.postal_code, s.town))",
                    "%s")
            + """
              join kernel.site s on s.id = n.id
             where h.care = 'CENTRAL'
            """;

    private static final String HELD =
            "select id from kam.handback where id in (select h.id " + TOLD + ") order by id for update";

    @Inject
    Audit audit;

    @Inject
    ChangeNotices notices;

    @Inject
    Topics topics;

    @Inject
    Jdbi jdbi;

    /** Job offers; {@code rows} selects {@code id} and {@code customer} of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offers(Actor actor, Rows rows) {
        tell(actor, rows, OFFERS);
    }

    /**
     * Sites with their contacts; {@code rows} selects {@code id} and {@code customer} of each. With decentral care a
     * site that comes later is announced to the agency that is confirmed for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sites(Actor actor, Rows rows) {
        tell(actor, rows, SITES);
    }

    private void tell(Actor actor, Rows rows, String entries) {
        List<UUID> cases = cases(rows);
        if (!cases.isEmpty()) {
            Rows details = new Rows(entries.formatted(rows.select()), rows.parameters());
            audit.recordAll(actor, HandbackId.KIND, details, ACTION, "kam.announcement-lists-data");
            notices.settle(actor, cases);
            cases.forEach(id -> topics.changed(new HandbackId(id).topic()));
        }
    }

    /** The cases, held from now on, so that no addendum is fetched between what comes and the notice of it. */
    private List<UUID> cases(Rows rows) {
        return jdbi.withHandle(db -> db.createQuery(HELD.formatted(rows.select()))
                .bindMap(rows.parameters())
                .mapTo(UUID.class)
                .list());
    }
}
