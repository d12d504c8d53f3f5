package de.nahtstelle.kernel.party;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Takes employers with their sites and contacts out of the rows of a run: one row per site, the employer's columns
 * repeated in each. Site {@link #SEAT} is the seat; an employer comes with its seat or not at all, further sites may
 * follow later. A context adds columns of its own to the format.
 */
@ApplicationScoped
public class PartyImport {
    /** The number of the site that is the seat. */
    public static final String SEAT = "00001";

    /** The columns an employer needs, the first ones of a format. */
    public static final List<BulkColumn> EMPLOYER = List.of(
            BulkColumn.text("customer_number", 10).mandatory().matching(PartyFormat.CUSTOMER_NUMBER),
            BulkColumn.text("name", PartyFormat.NAME_LENGTH).mandatory(),
            BulkColumn.text("company_number", 8).mandatory().matching(PartyFormat.COMPANY_NUMBER),
            BulkColumn.text("industry_code", 10).mandatory().matching(PartyFormat.INDUSTRY_CODE),
            BulkColumn.text("parent_customer_number", 10).matching(PartyFormat.CUSTOMER_NUMBER));

    /** The columns of a site and of its contact. */
    public static final List<BulkColumn> SITE = List.of(
            BulkColumn.text("site_number", 5).mandatory().matching(PartyFormat.SITE_NUMBER),
            BulkColumn.text("site_name", PartyFormat.NAME_LENGTH).mandatory(),
            BulkColumn.text("site_company_number", 8).matching(PartyFormat.COMPANY_NUMBER),
            BulkColumn.text("street", PartyFormat.PLACE_LENGTH).mandatory(),
            BulkColumn.text("postal_code", 5).matching(PartyFormat.POSTAL_CODE),
            BulkColumn.text("town", PartyFormat.PLACE_LENGTH).mandatory(),
            BulkColumn.text("municipality_key", 8).matching(PartyFormat.MUNICIPALITY_KEY),
            BulkColumn.text("contact_function", 100),
            BulkColumn.text("contact_email", 254).matching("[^@ ]+@[^@ ]+"),
            BulkColumn.text("contact_phone", 50),
            BulkColumn.day("contact_confirmed_on"));

    private static final List<String> REPEATED_IN_EACH_ROW = List.of("name", "company_number", "industry_code");

    /** Finds what is wrong with the rows of employers and sites, taken together and against the portal's data. */
    public void check(StagedRows rows) {
        rows.reject(
                "industry_code",
                "UNKNOWN",
                "not exists (select from kernel.industry i where i.code = r.{industry_code})");
        rows.reject("municipality_key", "UNKNOWN", """
                r.{municipality_key} is not null
                and not exists (select from kernel.municipality m where m.key = r.{municipality_key})
                """);
        rows.reject("parent_customer_number", "OWN_PARENT", "r.{parent_customer_number} = r.{customer_number}");
        rows.reject("contact_function", "MISSING", """
                r.{contact_function} is null and coalesce(r.{contact_email}, r.{contact_phone}) is not null
                """);
        REPEATED_IN_EACH_ROW.forEach(column -> contradictions(rows, column));
        rows.rejectContradicting("parent_customer_number", "CONTRADICTION", "customer_number");
        rows.rejectRepeated("", "REPEATED", "customer_number", "site_number");
        rows.reject("", "ALREADY_THERE", """
                exists (select from kernel.employer e join kernel.site s on s.employer = e.id
                         where e.customer_number = r.{customer_number} and s.number = r.{site_number})
                """);
        rejectWithoutSeatOrParent(rows);
    }

    private static void contradictions(StagedRows rows, String column) {
        rows.rejectContradicting(column, "CONTRADICTION", "customer_number");
        rows.reject(column, "CONTRADICTS_PORTAL", """
                exists (select from kernel.employer e
                         where e.customer_number = r.{customer_number} and e.%1$s <> r.{%1$s})
                """.formatted(column));
    }

    /** A rejected seat takes its employer's other sites and its subsidiaries with it, and so on. */
    private static void rejectWithoutSeatOrParent(StagedRows rows) {
        int found;
        do {
            found = rows.reject("parent_customer_number", "UNKNOWN", doesNotCome("{parent_customer_number}"));
            found += rows.reject("", "WITHOUT_SEAT", """
                    r.{site_number} <> '%s' and %s
                    and not exists (select from kernel.bulk_finding f where f.run = r.run and f.line = r.line)
                    """.formatted(SEAT, doesNotCome("{customer_number}")));
        } while (found > 0);
    }

    private static String doesNotCome(String customerNumber) {
        return """
                r.%1$s is not null
                and not exists (select from kernel.employer e where e.customer_number = r.%1$s)
                and r.%1$s not in (
                  select seat.{customer_number} from kernel.bulk_row seat
                   where seat.run = :run and seat.{site_number} = '%2$s' and not seat.malformed
                     and seat.{customer_number} is not null
                     and not exists (select from kernel.bulk_finding f where f.run = seat.run and f.line = seat.line))
                """.formatted(customerNumber, SEAT);
    }

    /** Takes over employers, sites and contacts of the rows without finding. The id of a site is its row's subject. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(StagedRows rows) {
        rows.execute("""
                with added as materialized (
                  select kernel.uuid7() id, r.{customer_number} customer_number, r.{company_number} company_number,
                         r.{name} as name, r.{industry_code} industry_code, r.{parent_customer_number} parent
                    from kernel.bulk_row r
                   where r.run = :run and not r.rejected and r.{site_number} = :seat
                     and not exists (select from kernel.employer e where e.customer_number = r.{customer_number}))
                insert into kernel.employer (id, customer_number, company_number, name, industry_code, parent)
                select a.id, a.customer_number, a.company_number, a.name, a.industry_code, coalesce(p.id, e.id)
                  from added a
                  left join added p on p.customer_number = a.parent
                  left join kernel.employer e on e.customer_number = a.parent
                """, Map.of("seat", SEAT));
        rows.execute("""
                insert into kernel.site
                  (id, employer, number, name, company_number, street, postal_code, town, municipality)
                select r.subject, e.id, r.{site_number}, r.{site_name}, r.{site_company_number}, r.{street},
                       r.{postal_code}, r.{town}, r.{municipality_key}
                  from kernel.bulk_row r join kernel.employer e on e.customer_number = r.{customer_number}
                 where r.run = :run and not r.rejected
                """, Map.of());
        rows.execute("""
                insert into kernel.contact (id, site, function, email, phone, confirmed_on)
                select kernel.uuid7(), r.subject, r.{contact_function}, r.{contact_email}, r.{contact_phone},
                       r.{contact_confirmed_on}::date
                  from kernel.bulk_row r
                 where r.run = :run and not r.rejected and r.{contact_function} is not null
                """, Map.of());
    }
}
