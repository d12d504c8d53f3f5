package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of finding: found, mended by a click or a value, and found no more. */
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

    private static final String SAME_CONTACT =
            CONTACT.formatted("'personalabteilung', 'PERSONAL@kunde.example', '0911 123'");
    private static final String NO_CONTACT = "delete from kernel.contact where site = :site";
    private static final String STALE = "update kernel.contact set confirmed_on = '2019-01-01' where site = :site";
    private static final String OWN_NUMBER = "77000013";
    private static final String SHARED_NUMBER = "77000024";
    private static final String EXPIRED = OFFER.formatted("'2020-02-01'", "'729-AGS-01'");

    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    CustomerSites sites;

    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    @Inject
    MendingAll mendingAll;

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
        aSiteTwice();
        mends(FindingKind.DUPLICATE_SITE, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a site that stands twice is merged into no other than the one proposed")
    void duplicateSiteElsewhere() {
        aSiteTwice();
        refuses(FindingKind.DUPLICATE_SITE, "00003 Nirgends");
    }

    private void aSiteTwice() {
        UUID again = sites.add(customer, "00002", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("update kernel.contact set function = 'Ausbildung' where site = ?", again));
        spoil("update kernel.site set street = 'Am Markt 1' where employer = :customer");
    }

    @Test
    @DisplayName("KAM-12: a site stands twice, whichever way its street is written and its town is called")
    void duplicateSiteWrittenDifferently() {
        spoil(SITE.formatted("street = 'Hauptstraße 5'"));
        UUID again = sites.add(customer, "00002", "91074", "Herzogenaurach-Nord");
        jdbi.useHandle(db -> db.execute("update kernel.contact set function = 'Ausbildung' where site = ?", again));
        for (String written : List.of("Hauptstr. 5", "haupt-strasse 5", "Haupt Str.5")) {
            jdbi.useHandle(db -> db.execute("update kernel.site set street = ? where id = ?", written, again));
            assertThat(findings.of(HandbackRoute.head(), handback))
                    .as(written)
                    .extracting(Finding::kind)
                    .contains(FindingKind.DUPLICATE_SITE);
        }
    }

    @Test
    @DisplayName("KAM-12: another number in the same street is another site")
    void anotherHouseIsNoDuplicate() {
        spoil(SITE.formatted("street = 'Hauptstraße 5'"));
        UUID other = sites.add(customer, "00002", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("update kernel.site set street = 'Hauptstr. 57' where id = ?", other));
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a company number that two sites have is left out at the second by a click")
    void companyNumberTwice() {
        twoSitesWithOneNumber();
        mends(FindingKind.DUPLICATE_COMPANY_NUMBER, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a company number that two sites have is mended by another one")
    void companyNumberOfItsOwn() {
        twoSitesWithOneNumber();
        mends(FindingKind.DUPLICATE_COMPANY_NUMBER, "91000078");
    }

    @Test
    @DisplayName("KAM-12: a company number that two sites have is not mended by itself")
    void companyNumberTwiceAgain() {
        twoSitesWithOneNumber();
        refuses(FindingKind.DUPLICATE_COMPANY_NUMBER, "91000001");
    }

    @Test
    @DisplayName("KAM-12: sites in one municipality may share the company number of their establishment")
    void oneEstablishmentAtTwoSites() {
        sites.add(customer, "00002", "91074", "Herzogenaurach");
        spoil("update kernel.site set company_number = '91000001' where employer = :customer");
        assertThat(findings.of(HandbackRoute.head(), handback))
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.DUPLICATE_COMPANY_NUMBER);
    }

    @Test
    @DisplayName("KAM-12: which of two sites keeps the company number is decided for each, not for all at once")
    void companyNumbersAreNotMendedTogether() {
        twoSitesWithOneNumber();
        mendingAll.of(handback, FindingKind.DUPLICATE_COMPANY_NUMBER);
        assertThat(findings.of(HandbackRoute.head(), handback))
                .extracting(Finding::kind)
                .contains(FindingKind.DUPLICATE_COMPANY_NUMBER);
    }

    private void twoSitesWithOneNumber() {
        sites.add(customer, "00002", "90402", "Nürnberg");
        spoil("update kernel.site set company_number = '91000001' where employer = :customer");
    }

    @Test
    @DisplayName("KAM-12: for a missing postal code that of the town is proposed")
    void postalCodeProposed() {
        spoil(SITE.formatted("postal_code = null"));
        assertThat(found(FindingKind.POSTAL_CODE_MISSING).proposal()).isEqualTo("91074");
    }

    @Test
    @DisplayName("KAM-12: a missing postal code is mended by a click")
    void postalCodeMissing() {
        spoil(SITE.formatted("postal_code = null"));
        mends(FindingKind.POSTAL_CODE_MISSING, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a postal code that does not exist is mended by one that does")
    void postalCodeUnknown() {
        spoil(SITE.formatted("postal_code = '00000'"));
        mends(FindingKind.POSTAL_CODE_UNKNOWN, "91074");
    }

    @Test
    @DisplayName("KAM-12: a postal code that does not exist is not mended by another that does not")
    void postalCodeStillUnknown() {
        spoil(SITE.formatted("postal_code = '00000'"));
        refuses(FindingKind.POSTAL_CODE_UNKNOWN, "00001");
    }

    @Test
    @DisplayName("KAM-12: the postal code of another town is mended by that of the town with a click")
    void postalCodeWrong() {
        spoil(SITE.formatted("postal_code = '80331'"));
        mends(FindingKind.POSTAL_CODE_WRONG, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: the name of the town is no postal code")
    void postalCodeByName() {
        spoil(SITE.formatted("postal_code = '80331'"));
        refuses(FindingKind.POSTAL_CODE_WRONG, "Herzogenaurach");
    }

    @Test
    @DisplayName("KAM-12: a site's company number with a wrong check digit is mended by one with the right one")
    void companyNumberInvalid() {
        spoil(SITE.formatted("company_number = '91000002'"));
        mends(FindingKind.COMPANY_NUMBER_INVALID, "91000001");
    }

    @Test
    @DisplayName("KAM-12: a company number is not mended by another with a wrong check digit")
    void companyNumberStillInvalid() {
        spoil(SITE.formatted("company_number = '91000002'"));
        refuses(FindingKind.COMPANY_NUMBER_INVALID, "91000003");
    }

    @Test
    @DisplayName("KAM-12: a company number is not mended without the right one")
    void companyNumberByClick() {
        spoil(SITE.formatted("company_number = '91000002'"));
        refuses(FindingKind.COMPANY_NUMBER_INVALID, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: the employer's own company number with a wrong check digit is mended by the right one")
    void employerNumberInvalid() {
        spoil("update kernel.employer set company_number = '77000014' where id = :customer");
        mends(FindingKind.EMPLOYER_NUMBER_INVALID, OWN_NUMBER);
    }

    @Test
    @DisplayName("KAM-12: the employer's own company number is not mended by one that is too short")
    void employerNumberTooShort() {
        spoil("update kernel.employer set company_number = '77000014' where id = :customer");
        refuses(FindingKind.EMPLOYER_NUMBER_INVALID, "9100000");
    }

    @Test
    @DisplayName("KAM-12: a company number that two large customers have is found at both")
    void employerNumberTwice() {
        HandbackId other = twoCustomersWithOneNumber();
        found(FindingKind.DUPLICATE_EMPLOYER_NUMBER);
        assertThat(findings.of(HandbackRoute.head(), other))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.DUPLICATE_EMPLOYER_NUMBER);
    }

    @Test
    @DisplayName("KAM-12: a company number that two large customers have is mended by the right one at one of them")
    void employerNumberOfItsOwn() {
        HandbackId other = twoCustomersWithOneNumber();
        mends(FindingKind.DUPLICATE_EMPLOYER_NUMBER, OWN_NUMBER);
        assertThat(findings.of(HandbackRoute.head(), other)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a company number that two large customers have is not mended by itself")
    void employerNumberTwiceAgain() {
        twoCustomersWithOneNumber();
        refuses(FindingKind.DUPLICATE_EMPLOYER_NUMBER, SHARED_NUMBER);
    }

    private HandbackId twoCustomersWithOneNumber() {
        HandbackId other = route.open();
        jdbi.useHandle(db -> db.execute(
                "update kernel.employer set company_number = null where company_number in (?, ?)",
                OWN_NUMBER,
                SHARED_NUMBER));
        jdbi.useHandle(db -> db.execute(
                "update kernel.employer set company_number = ? where id in (?, ?)",
                SHARED_NUMBER,
                customer,
                route.customer(other).value()));
        return other;
    }

    @Test
    @DisplayName("KAM-12: a site without contact shares that of the first site by a click")
    void siteWithoutContact() {
        UUID other = aSiteWithoutContact();
        mends(FindingKind.SITE_WITHOUT_CONTACT, ONE_CLICK);
        assertThat(contacts(other)).containsExactly("Personalabteilung personal@kunde.example");
    }

    @Test
    @DisplayName("KAM-12: of several sites the one without contact is found")
    void theSiteWithoutContactIsFound() {
        UUID other = aSiteWithoutContact();
        assertThat(found(FindingKind.SITE_WITHOUT_CONTACT).subject()).isEqualTo(other);
    }

    @Test
    @DisplayName("KAM-12: of a contact that is to be shared function, address and telephone number are proposed")
    void theContactToShareIsProposed() {
        jdbi.useHandle(db -> db.execute("update kernel.contact set phone = '0911 123' where site = ?", seat));
        aSiteWithoutContact();
        assertThat(found(FindingKind.SITE_WITHOUT_CONTACT).proposal())
                .isEqualTo("Personalabteilung, personal@kunde.example, 0911 123");
    }

    @Test
    @DisplayName("KAM-12: the contact that is proposed is written, not that of a site another agency was offered")
    void thePassedSiteIsNotShared() {
        handback = decentral.offered();
        UUID depot = decentral.site(handback, DecentralRoute.DEPOT);
        DecentralRoute.done(reporting.report(
                DecentralRoute.munich(),
                handback,
                new WrongReceiver(Set.of(depot), "umgezogen", new RightPlace("91074", null), null)));
        jdbi.useHandle(db -> {
            db.execute("delete from kernel.contact where site = ?", depot);
            db.execute(
                    "update kernel.contact set function = 'Werkleitung' where site = ?",
                    decentral.site(handback, DecentralRoute.PLANT));
        });
        Finding shown = findings.of(HandbackRoute.head(), handback).stream()
                .filter(finding -> finding.kind() == FindingKind.SITE_WITHOUT_CONTACT)
                .findFirst()
                .orElseThrow();
        assertThat(shown.proposal()).isEqualTo("Werkleitung, personal@kunde.example");
        assertThat(mend(shown, ONE_CLICK)).isEqualTo(Outcome.done(true));
        assertThat(contacts(depot)).containsExactly("Werkleitung personal@kunde.example");
    }

    private UUID aSiteWithoutContact() {
        UUID other = sites.add(customer, "00002", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("delete from kernel.contact where site = ?", other));
        return other;
    }

    @Test
    @DisplayName("KAM-12: where no site has a contact a person names function and address")
    void customerWithoutContact() {
        spoil(NO_CONTACT);
        mends(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung, leitung@kunde.example");
        assertThat(contacts(seat)).containsExactly("Personalleitung leitung@kunde.example");
    }

    @Test
    @DisplayName("KAM-12: where no site has a contact one click does not suffice")
    void noContactToShare() {
        spoil(NO_CONTACT);
        assertThat(found(FindingKind.SITE_WITHOUT_CONTACT).mendable()).isFalse();
    }

    @Test
    @DisplayName("KAM-12: a function alone is no contact")
    void functionAlone() {
        spoil(NO_CONTACT);
        refuses(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung");
    }

    @Test
    @DisplayName("KAM-12: a function with neither address nor telephone number is no contact")
    void functionWithoutAddress() {
        spoil(NO_CONTACT);
        refuses(FindingKind.SITE_WITHOUT_CONTACT, "Personalleitung, morgen");
    }

    @Test
    @DisplayName("KAM-12: a contact that stands twice is merged into the first; its telephone number is kept")
    void duplicateContact() {
        spoil(SAME_CONTACT);
        mends(FindingKind.DUPLICATE_CONTACT, ONE_CLICK);
        assertThat(contacts(seat)).containsExactly("Personalabteilung personal@kunde.example 0911 123");
    }

    @Test
    @DisplayName("KAM-12: a contact that stands twice is mended by no word")
    void duplicateContactByWord() {
        spoil(SAME_CONTACT);
        refuses(FindingKind.DUPLICATE_CONTACT, "erledigt");
    }

    @Test
    @DisplayName("KAM-12: contacts of one function with different addresses are two, and no finding")
    void twoContactsOfOneFunction() {
        spoil(CONTACT.formatted("'Personalabteilung', 'ausbildung@kunde.example', null"));
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a contact that was not confirmed for long is confirmed by a click")
    void contactStale() {
        spoil(STALE);
        mends(FindingKind.CONTACT_STALE, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: a contact is confirmed today, on no other day")
    void contactConfirmedOnAnotherDay() {
        spoil(STALE);
        refuses(FindingKind.CONTACT_STALE, "2022-11-01");
    }

    @Test
    @DisplayName("KAM-12: for a job offer without caretaker the one of the site's other offers is proposed")
    void caretakerProposed() {
        anOfferWithoutCaretaker("'729-AGS-01'");
        assertThat(found(FindingKind.OFFER_WITHOUT_CARETAKER).proposal()).isEqualTo("729-AGS-01");
    }

    @Test
    @DisplayName("KAM-12: a job offer without caretaker is given one by a click")
    void offerWithoutCaretaker() {
        anOfferWithoutCaretaker("'729-AGS-01'");
        mends(FindingKind.OFFER_WITHOUT_CARETAKER, ONE_CLICK);
    }

    @Test
    @DisplayName("KAM-12: blanks name no caretaker")
    void blankCaretaker() {
        anOfferWithoutCaretaker("'729-AGS-01'");
        refuses(FindingKind.OFFER_WITHOUT_CARETAKER, " ");
    }

    @Test
    @DisplayName("KAM-12: a word names no caretaker")
    void caretakerByWord() {
        anOfferWithoutCaretaker("'729-AGS-01'");
        refuses(FindingKind.OFFER_WITHOUT_CARETAKER, "erledigt");
    }

    @Test
    @DisplayName("KAM-12: no text that names nobody is proposed as caretaker")
    void noCaretakerIsProposedThatIsNone() {
        anOfferWithoutCaretaker("'unbekannt'");
        assertThat(found(FindingKind.OFFER_WITHOUT_CARETAKER).mendable()).isFalse();
    }

    @Test
    @DisplayName("KAM-12: where none is proposed a person names the caretaker")
    void aPersonNamesTheCaretaker() {
        anOfferWithoutCaretaker("'unbekannt'");
        mends(FindingKind.OFFER_WITHOUT_CARETAKER, "729-AGS-02");
    }

    private void anOfferWithoutCaretaker(String caretakerOfAnother) {
        spoil(OFFER.formatted("'2099-01-01'", caretakerOfAnother));
        spoil(OFFER.formatted("'2099-01-01'", "null"));
    }

    @Test
    @DisplayName("KAM-12: an expired job offer is extended by a coming day")
    void offerExpired() {
        spoil(EXPIRED);
        mends(FindingKind.OFFER_EXPIRED, "2099-01-01");
    }

    @Test
    @DisplayName("KAM-12: an expired job offer is not extended to a day gone by")
    void offerExtendedToThePast() {
        spoil(EXPIRED);
        refuses(FindingKind.OFFER_EXPIRED, "2020-03-01");
    }

    @Test
    @DisplayName("KAM-12: an expired job offer is not extended by a word")
    void offerExtendedByWord() {
        spoil(EXPIRED);
        refuses(FindingKind.OFFER_EXPIRED, "übermorgen");
    }

    @Test
    @DisplayName("KAM-12: everything of a kind is mended at once, and nothing of another")
    void allOfAKind() {
        twoExpiredOffersAndAStaleContact();
        mendingAll.of(handback, FindingKind.OFFER_EXPIRED);
        found(FindingKind.CONTACT_STALE);
    }

    @Test
    @DisplayName("KAM-12: of two stale contacts only the one that was chosen is confirmed")
    void onlyWhatWasChosen() {
        spoil(CONTACT.formatted("'Ausbildung', 'ausbildung@kunde.example', null"));
        spoil(STALE);
        UUID chosen = subjects(FindingKind.CONTACT_STALE).get(0);
        assertThat(mendChosen(new Mend(FindingKind.CONTACT_STALE, chosen, null)))
                .isEqualTo(Outcome.done(1));
        assertThat(subjects(FindingKind.CONTACT_STALE)).hasSize(1).doesNotContain(chosen);
    }

    @Test
    @DisplayName("KAM-12: a finding that by now would be mended otherwise than was shown is left to the person")
    void notWhatWasNotShown() {
        spoil(STALE);
        UUID chosen = subjects(FindingKind.CONTACT_STALE).get(0);
        assertThat(mendChosen(new Mend(FindingKind.CONTACT_STALE, chosen, "2022-01-01")))
                .isEqualTo(Outcome.done(0));
        assertThat(subjects(FindingKind.CONTACT_STALE)).containsExactly(chosen);
    }

    private Outcome<Integer> mendChosen(Mend shown) {
        return mending.mendChosen(HandbackRoute.head(), handback, List.of(shown));
    }

    private List<UUID> subjects(FindingKind kind) {
        return findings.of(HandbackRoute.head(), handback).stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::subject)
                .toList();
    }

    @Test
    @DisplayName("KAM-12: of records mended at once each has its entry")
    void eachOfAKindHasItsEntry() {
        twoExpiredOffersAndAStaleContact();
        mendingAll.of(handback, FindingKind.OFFER_EXPIRED);
        assertThat(entries(FindingKind.OFFER_EXPIRED)).isEqualTo(2);
    }

    private void twoExpiredOffersAndAStaleContact() {
        spoil(EXPIRED);
        spoil(EXPIRED);
        spoil(STALE);
    }

    @Test
    @DisplayName("KAM-12: a mend has its entry")
    void aMendHasItsEntry() {
        spoil(STALE);
        mend(found(FindingKind.CONTACT_STALE), ONE_CLICK);
        assertThat(entries(FindingKind.CONTACT_STALE)).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-12: a mend that is refused has no entry")
    void aRefusedMendHasNoEntry() {
        spoil(EXPIRED);
        mend(found(FindingKind.OFFER_EXPIRED), "2020-03-01");
        assertThat(entries(FindingKind.OFFER_EXPIRED)).isZero();
    }

    @Test
    @DisplayName("KAM-12: a mend that is refused leaves the finding")
    void aRefusedMendLeavesTheFinding() {
        spoil(EXPIRED);
        mend(found(FindingKind.OFFER_EXPIRED), "2020-03-01");
        found(FindingKind.OFFER_EXPIRED);
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
        assertThat(mend(found(kind), value))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .returns("kam.mend-fits-finding", Refusal::rule)
                                .returns("KAM-12", Refusal::clause));
    }

    private void mends(FindingKind kind, @Nullable String value) {
        mend(found(kind), value);
        assertThat(findings.of(HandbackRoute.head(), handback)).isEmpty();
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
