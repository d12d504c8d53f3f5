package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of finding: found, mended by a click or a value, audited, and found no more. */
@ExtendWith(ArquillianExtension.class)
class FindingKindsIT {
    private static final @Nullable String ONE_CLICK = null;
    private static final String SITE = "update kernel.site set %s where id = :site";
    private static final String OFFER = """
            insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on,
                                       expires_on, caretaker)
            select kernel.uuid7(), kernel.uuid7()::text, :customer, :site, 'Packerin oder Packer', '51312', 1,
                   '2020-01-01', %s, %s
            """;
    private static final String CONTACT = """
            insert into kernel.contact (id, site, function, email, phone, confirmed_on)
            values (kernel.uuid7(), :site, %s, current_date + 365)
            """;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    @Inject
    Jdbi jdbi;

    private HandbackId handback;
    private UUID customer;
    private UUID seat;

    @BeforeEach
    void aCustomerWithoutFindings() {
        handback = route.upTo(HandbackStep.ANNOUNCED);
        customer = route.customer(handback).value();
        seat = route.seat(handback);
        sites.move(customer, "00001", "91074", "Herzogenaurach");
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a site that stands twice is merged into the first by a click")
    void duplicateSite() {
        UUID again = sites.add(customer, "00002", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("update kernel.contact set function = 'Ausbildung' where site = ?", again));
        spoil("update kernel.site set street = 'Am Markt 1' where employer = :customer");
        found(FindingKind.DUPLICATE_SITE);
        mends(FindingKind.DUPLICATE_SITE, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a missing postal code is found; that of the town mends it by a click")
    void postalCodeMissing() {
        spoil(SITE.formatted("postal_code = null"));
        assertThat(found(FindingKind.POSTAL_CODE_MISSING).proposal()).isEqualTo("91074");
        mends(FindingKind.POSTAL_CODE_MISSING, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a postal code that does not exist is found; another that does not is refused")
    void postalCodeUnknown() {
        spoil(SITE.formatted("postal_code = '00000'"));
        found(FindingKind.POSTAL_CODE_UNKNOWN);
        refuses(FindingKind.POSTAL_CODE_UNKNOWN, "00001");
        mends(FindingKind.POSTAL_CODE_UNKNOWN, "91074");
    }

    @Test
    @DisplayName("KAM-12: the postal code of another town is found; that of the town mends it by a click")
    void postalCodeWrong() {
        spoil(SITE.formatted("postal_code = '80331'"));
        found(FindingKind.POSTAL_CODE_WRONG);
        refuses(FindingKind.POSTAL_CODE_WRONG, "Herzogenaurach");
        mends(FindingKind.POSTAL_CODE_WRONG, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a wrong check digit of a site's company number is found; one that does not fit is refused")
    void companyNumberInvalid() {
        spoil(SITE.formatted("company_number = '91000002'"));
        found(FindingKind.COMPANY_NUMBER_INVALID);
        refuses(FindingKind.COMPANY_NUMBER_INVALID, "91000003");
        refuses(FindingKind.COMPANY_NUMBER_INVALID, ONE_CLICK);
        mends(FindingKind.COMPANY_NUMBER_INVALID, "91000001");
    }

    @Test
    @DisplayName(
            "KAM-12: a wrong check digit of the employer's own company number is found and mended by the right one")
    void employerNumberInvalid() {
        spoil("update kernel.employer set company_number = '91000002' where id = :customer");
        found(FindingKind.EMPLOYER_NUMBER_INVALID);
        refuses(FindingKind.EMPLOYER_NUMBER_INVALID, "9100000");
        mends(FindingKind.EMPLOYER_NUMBER_INVALID, "91000001");
    }

    @Test
    @DisplayName("KAM-12: a site without contact shares that of the first site by a click")
    void siteWithoutContact() {
        UUID other = sites.add(customer, "00002", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("delete from kernel.contact where site = ?", other));
        assertThat(found(FindingKind.SITE_WITHOUT_CONTACT).subject()).isEqualTo(other);
        mends(FindingKind.SITE_WITHOUT_CONTACT, ONE_CLICK);
        assertThat(contacts(other)).containsExactly("Personalabteilung personal@kunde.example");
    }

    @Test
    @DisplayName("KAM-12: where no site has a contact a person names function and address; a name alone is refused")
    void customerWithoutContact() {
        spoil("delete from kernel.contact where site = :site");
        assertThat(found(FindingKind.SITE_WITHOUT_CONTACT).mendable()).isFalse();
        refuses(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung");
        refuses(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung, morgen");
        mends(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung, leitung@kunde.example");
        assertThat(contacts(seat)).containsExactly("Personalleitung leitung@kunde.example");
    }

    @Test
    @DisplayName("KAM-12: a contact that stands twice is merged into the first; its telephone number is kept")
    void duplicateContact() {
        spoil(CONTACT.formatted("'personalabteilung', 'PERSONAL@kunde.example', '0911 123'"));
        found(FindingKind.DUPLICATE_CONTACT);
        mends(FindingKind.DUPLICATE_CONTACT, ONE_CLICK);
        assertThat(contacts(seat)).containsExactly("Personalabteilung personal@kunde.example 0911 123");
    }

    @Test
    @DisplayName("KAM-12: contacts of one function with different addresses are two, and no finding")
    void twoContactsOfOneFunction() {
        spoil(CONTACT.formatted("'Personalabteilung', 'ausbildung@kunde.example', null"));
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a contact that was not confirmed for long is found and confirmed by a click")
    void contactStale() {
        spoil("update kernel.contact set confirmed_on = '2019-01-01' where site = :site");
        found(FindingKind.CONTACT_STALE);
        mends(FindingKind.CONTACT_STALE, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a job offer without caretaker goes to the one of the site's other offers by a click")
    void offerWithoutCaretaker() {
        spoil(OFFER.formatted("'2099-01-01'", "'AG-S Fürth'"));
        spoil(OFFER.formatted("'2099-01-01'", "null"));
        assertThat(found(FindingKind.OFFER_WITHOUT_CARETAKER).proposal()).isEqualTo("AG-S Fürth");
        refuses(FindingKind.OFFER_WITHOUT_CARETAKER, " ");
        mends(FindingKind.OFFER_WITHOUT_CARETAKER, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: an expired job offer is found; a day gone by is refused, a coming one extends it")
    void offerExpired() {
        spoil(OFFER.formatted("'2020-02-01'", "'AG-S Fürth'"));
        found(FindingKind.OFFER_EXPIRED);
        refuses(FindingKind.OFFER_EXPIRED, "2020-03-01");
        refuses(FindingKind.OFFER_EXPIRED, "übermorgen");
        mends(FindingKind.OFFER_EXPIRED, "2099-01-01");
    }

    @Test
    @DisplayName("KAM-12: everything of a kind is mended at once, each record with its entry")
    void allOfAKind() {
        spoil(OFFER.formatted("'2020-02-01'", "'AG-S Fürth'"));
        spoil(OFFER.formatted("'2020-02-01'", "'AG-S Fürth'"));
        spoil("update kernel.contact set confirmed_on = '2019-01-01' where site = :site");
        mending.mendAll(HandbackRoute.head(), handback, FindingKind.OFFER_EXPIRED);
        found(FindingKind.CONTACT_STALE);
        assertThat(entries(FindingKind.OFFER_EXPIRED)).isEqualTo(2);
    }

    private void spoil(String sql) {
        String filled = sql.replace(":site", "'" + seat + "'").replace(":customer", "'" + customer + "'");
        jdbi.useHandle(db -> db.execute(filled));
    }

    private Finding found(FindingKind kind) {
        List<Finding> all = findings.of(HandbackRoute.head(), handback);
        assertThat(all).extracting(Finding::kind).containsExactly(kind);
        return all.get(0);
    }

    private void refuses(FindingKind kind, @Nullable String value) {
        Outcome<Boolean> outcome = mend(found(kind), value);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo("kam.mend-fits-finding");
        assertThat(((Outcome.Refused<?>) outcome).refusal().clause()).isEqualTo("KAM-12");
        found(kind);
        assertThat(entries(kind)).isZero();
    }

    private void mends(FindingKind kind, @Nullable String value) {
        assertThat(mend(found(kind), value)).isEqualTo(Outcome.done(true));
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
        assertThat(entries(kind)).isEqualTo(1);
    }

    private Outcome<Boolean> mend(Finding finding, @Nullable String value) {
        return mending.mend(HandbackRoute.head(), handback, new Mend(finding.kind(), finding.subject(), value));
    }

    private int entries(FindingKind kind) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from kernel.audit_entry where subject = :handback"
                        + " and action = 'kam.handback.mended' and clause = 'KAM-12' and details ->> 'finding' = :kind")
                .bind("handback", handback.value())
                .bind("kind", kind.name())
                .mapTo(Integer.class)
                .one());
    }

    private List<String> contacts(UUID site) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select concat_ws(' ', function, email, phone) from kernel.contact where site = :site")
                .bind("site", site)
                .mapTo(String.class)
                .list());
    }
}
