package de.nahtstelle.kam.imports;

import de.nahtstelle.kam.handback.RecordsAdded;
import de.nahtstelle.kam.joboffer.CaretakerSign;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.kernel.persistence.Rows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Imports job offers at the sites of large customers. The id of an offer is its row's subject. */
@ApplicationScoped
class OfferImport implements BulkWork {
    private static final String KIND = "kam.job-offer";
    private static final int CHUNK = 25_000;
    private static final int MOST_PLACES = 9_999;
    private static final BulkFormat FORMAT = BulkFormat.of(
            BulkColumn.text("offer_reference", 18).mandatory().matching("[0-9]{5}-[0-9]{10}-S"),
            BulkColumn.text("customer_number", 10).mandatory().matching(PartyFormat.CUSTOMER_NUMBER),
            BulkColumn.text("site_number", 5).mandatory().matching(PartyFormat.SITE_NUMBER),
            BulkColumn.text("title", 200).mandatory(),
            BulkColumn.text("occupation_code", 5).mandatory().matching("[0-9]{5}"),
            BulkColumn.number("places", 1, MOST_PLACES).mandatory(),
            BulkColumn.day("published_on").mandatory(),
            BulkColumn.day("expires_on").mandatory(),
            BulkColumn.text("caretaker_agency", 3).matching("[0-9]{3}"),
            BulkColumn.text("caretaker", 20).matching(CaretakerSign.PATTERN));

    private static final String TAKEN = """
            select r.subject id, c.id customer
              from kernel.bulk_row r join kam.customer c on c.customer_number = r.{customer_number}
             where r.run = :run and not r.rejected
            """;

    @Inject
    Audit audit;

    @Inject
    RecordsAdded added;

    @Override
    public String kind() {
        return ImportKind.JOB_OFFERS.runKind();
    }

    @Override
    public BulkFormat format() {
        return FORMAT;
    }

    @Override
    public void check(StagedRows rows) {
        rows.reject(
                "customer_number",
                "UNKNOWN",
                "not exists (select from kam.customer c where c.customer_number = r.{customer_number})");
        rows.reject("site_number", "UNKNOWN", """
                exists (select from kam.customer c where c.customer_number = r.{customer_number})
                and not exists (select from kam.customer c join kernel.site s on s.employer = c.id
                                 where c.customer_number = r.{customer_number} and s.number = r.{site_number})
                """);
        rows.reject(
                "occupation_code",
                "UNKNOWN",
                "not exists (select from kernel.occupation o where o.code = r.{occupation_code})");
        rows.reject("caretaker_agency", "UNKNOWN", """
                r.{caretaker_agency} is not null
                and not exists (select from kernel.unit u where u.number = r.{caretaker_agency} and u.kind = 'AGENCY')
                """);
        rows.reject("expires_on", "BEFORE_PUBLICATION", """
                r.{expires_on} collate "C" < r.{published_on} collate "C" and r.{published_on} ~ '^[0-9]{4}-'
                """);
        rows.rejectRepeated("offer_reference", "REPEATED", "offer_reference");
        rows.reject(
                "offer_reference",
                "ALREADY_THERE",
                "exists (select from kam.job_offer o where o.reference = r.{offer_reference})");
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        progress.begin("offers", rows.total());
        int last = rows.lastLine();
        int taken = 0;
        for (int line = 0; line <= last; line += CHUNK) {
            taken += take(actor, rows, Map.of("from", line, "to", line + CHUNK));
            progress.at(Math.min(rows.total(), line + CHUNK));
        }
        added.offers(actor, new Rows(rows.sql(TAKEN), Map.of("run", rows.run())));
        return taken;
    }

    /** Takes these lines over; when a site has gone since the check, fewer than there are accepted ones. */
    private int take(Actor actor, StagedRows rows, Map<String, Integer> lines) {
        int taken = rows.execute("""
                insert into kam.job_offer
                  (id, reference, customer, site, title, occupation_code, places, published_on, expires_on,
                   caretaker_unit, caretaker)
                select r.subject, r.{offer_reference}, c.id,
                       case when s.merged_into is null then s.id else kernel.site_standing_for(s.id) end, r.{title}, r.{occupation_code}, r.{places}::int,
                       r.{published_on}::date, r.{expires_on}::date, u.id, r.{caretaker}
                  from kernel.bulk_row r
                  join kam.customer c on c.customer_number = r.{customer_number}
                  join kernel.site s on s.employer = c.id and s.number = r.{site_number}
                  left join kernel.unit u on u.number = r.{caretaker_agency}
                 where r.run = :run and not r.rejected and r.line >= :from and r.line < :to
                """, lines);
        audit.recordAll(
                actor,
                KIND,
                new Rows(
                        "select subject, jsonb_build_object('run', run, 'line', line) details from kernel.bulk_row"
                                + " where run = :run and not rejected and line >= :from and line < :to",
                        Map.of("run", rows.run(), "from", lines.get("from"), "to", lines.get("to"))),
                "kam.job-offer-imported",
                null);
        return taken;
    }
}
