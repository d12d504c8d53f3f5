package de.nahtstelle.kam.imports;

import de.nahtstelle.kam.handback.RecordsAdded;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.party.PartyImport;
import de.nahtstelle.kernel.persistence.Rows;
import de.nahtstelle.kernel.responsibility.Responsibilities;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Imports large customers. From the moment of the import on, the GKB region named in the file answers for the
 * customer; its sites inherit that. A customer is taken when its seat is; sites rejected today follow with the mended
 * file. In decentral care a site would inherit nobody: it is not imported, because an agency has to answer for it from
 * its first moment on, and a person confirms which (KAM-03, KAM-09).
 */
@ApplicationScoped
class CustomerImport implements BulkWork {
    private static final String REASON = "kam.import";
    private static final int REGION_POSITION = 4;
    private static final BulkColumn REGION = BulkColumn.text("gkb_region", 10).mandatory();

    /** Seats of accepted rows whose employer is no large customer yet. */
    private static final String NEW_CUSTOMERS = """
              from kernel.bulk_row r
              join kernel.employer e on e.customer_number = r.{customer_number}
              join kernel.unit u on u.number = 'GKB-' || r.{gkb_region}
             where r.run = :run and not r.rejected and r.{site_number} = '%s'
               and not exists (select from kam.customer c where c.id = e.id)
            """.formatted(PartyImport.SEAT);

    /** Sites of accepted rows, counted by employer. */
    private static final String ADDED_SITES = """
            select e.id customer, count(*) sites
              from kernel.bulk_row r join kernel.employer e on e.customer_number = r.{customer_number}
             where r.run = :run and not r.rejected
             group by e.id
            """;

    /**
     * Rows whose site has come and is answered for by its customer's unit. The customers are locked by then: their
     * sites have just been counted.
     */
    private static final String TAKEN = """
              from kernel.bulk_row r
              join kernel.site s on s.id = r.subject
              join kam.customer c on c.id = s.employer and c.responsible_unit is not null
             where r.run = :run and not r.rejected
            """;

    @Inject
    PartyImport parties;

    @Inject
    Responsibilities responsibilities;

    @Inject
    Audit audit;

    @Inject
    RecordsAdded added;

    @Inject
    BusinessClock clock;

    @Override
    public String kind() {
        return ImportKind.LARGE_CUSTOMERS.runKind();
    }

    @Override
    public BulkFormat format() {
        List<BulkColumn> columns = new ArrayList<>(PartyImport.EMPLOYER);
        columns.add(REGION_POSITION, REGION);
        columns.addAll(PartyImport.SITE);
        return new BulkFormat(List.copyOf(columns));
    }

    @Override
    public void check(StagedRows rows) {
        rows.reject("gkb_region", "UNKNOWN", """
                r.{gkb_region} not in ('NORD', 'SUED', 'WEST')
                or not exists (select from kernel.unit u where u.number = 'GKB-' || r.{gkb_region})
                """);
        rows.rejectContradicting("gkb_region", "CONTRADICTION", "customer_number");
        rows.reject("gkb_region", "CONTRADICTS_PORTAL", """
                exists (select from kam.customer c
                         where c.customer_number = r.{customer_number} and c.region <> r.{gkb_region})
                """);
        rejectSitesInDecentralCare(rows);
        parties.check(rows);
        rejectWithoutCustomer(rows);
    }

    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    private static void rejectSitesInDecentralCare(StagedRows rows) {
        rows.reject("site_number", "ANSWERED_FOR_BY_SITES", """
                exists (select from kam.customer c
                         where c.customer_number = r.{customer_number} and c.responsible_unit is null
                           and not exists (select from kernel.site s
                                            where s.employer = c.id and s.number = r.{site_number}))
                """);
    }

    /** Sites of an employer that is no large customer and does not become one, because its seat is not taken. */
    private static void rejectWithoutCustomer(StagedRows rows) {
        rows.reject("", "WITHOUT_SEAT", """
                exists (select from kernel.employer e
                         where e.customer_number = r.{customer_number}
                           and not exists (select from kam.customer c where c.id = e.id))
                and r.{customer_number} not in (
                  select seat.{customer_number} from kernel.bulk_row seat
                   where seat.run = :run and seat.{site_number} = '%s' and seat.{customer_number} is not null
                     and not exists (select from kernel.bulk_finding f where f.run = seat.run and f.line = seat.line))
                """.formatted(PartyImport.SEAT));
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        progress.begin("customers", rows.total());
        parties.apply(rows);
        progress.at(rows.total() / 2);
        addSitesToKnownCustomers(actor, rows);
        addCustomers(actor, rows, clock.now());
        added.sites(actor, selected(rows, "select s.id, c.id customer" + TAKEN));
        progress.at(rows.total());
        return rows.count(TAKEN);
    }

    private void addSitesToKnownCustomers(Actor actor, StagedRows rows) {
        String known = "(" + ADDED_SITES + ") a where a.customer in (select id from kam.customer)";
        audit.recordAll(
                actor,
                CustomerId.KIND,
                selected(
                        rows,
                        "select a.customer subject, jsonb_build_object('run', :run, 'sites', a.sites) details"
                                + " from " + known),
                "kam.sites-imported",
                null);
        rows.execute(
                "update kam.customer c set site_count = c.site_count + a.sites from (" + ADDED_SITES
                        + ") a where a.customer = c.id",
                Map.of());
    }

    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    private void addCustomers(Actor actor, StagedRows rows, Instant from) {
        responsibilities.passAll(
                CustomerId.KIND, selected(rows, "select e.id subject, u.id unit" + NEW_CUSTOMERS), from, REASON);
        audit.recordAll(
                actor,
                CustomerId.KIND,
                selected(
                        rows,
                        "select e.id subject, jsonb_build_object('run', r.run, 'line', r.line, 'unit', u.name)"
                                + " details" + NEW_CUSTOMERS),
                "kam.customer-imported",
                "kam.one-responsible-unit");
        rows.execute("""
                insert into kam.customer
                  (id, customer_number, name, seat_town, region, responsible_since, responsible_unit, site_count)
                select e.id, e.customer_number, e.name, r.{town}, r.{gkb_region}, :from, u.id,
                       (select a.sites from (%s) a where a.customer = e.id)
                """.formatted(ADDED_SITES) + NEW_CUSTOMERS, Map.of("from", from));
    }

    private static Rows selected(StagedRows rows, String select) {
        return new Rows(rows.sql(select), Map.of("run", rows.run()));
    }
}
