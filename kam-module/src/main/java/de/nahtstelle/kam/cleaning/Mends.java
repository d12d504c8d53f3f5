package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.joboffer.CaretakerSign;
import de.nahtstelle.kernel.party.CompanyNumber;
import de.nahtstelle.kernel.party.Employers;
import de.nahtstelle.kernel.party.Sites;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.CalendarDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What each kind of finding needs to be mended, and how it is written down. */
@ApplicationScoped
class Mends {
    @Inject
    Jdbi jdbi;

    @Inject
    SiteMerges merging;

    @Inject
    PlaceMends places;

    @Inject
    Sites sites;

    @Inject
    Employers employers;

    @Inject
    ContactMends contacts;

    @Inject
    BusinessClock clock;

    /** Whether the value would mend the finding; no value is needed where one click says all. */
    boolean fits(Finding finding, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return finding.kind().mendedWithoutValue();
        }
        return switch (finding.kind()) {
            case DUPLICATE_SITE, DUPLICATE_CONTACT -> value.equals(finding.proposal());
            case POSTAL_CODE_MISSING, POSTAL_CODE_UNKNOWN, POSTAL_CODE_WRONG, POSTAL_CODE_REFUTED ->
                places.fits(finding, value);
            case COMPANY_NUMBER_INVALID, EMPLOYER_NUMBER_INVALID -> CompanyNumber.isValid(value);
            case DUPLICATE_COMPANY_NUMBER, DUPLICATE_EMPLOYER_NUMBER ->
                CompanyNumber.isValid(value) && !value.equals(finding.value());
            case SITE_WITHOUT_CONTACT -> value.equals(finding.proposal()) || ContactMends.isContact(value);
            case CONTACT_STALE -> false;
            case OFFER_WITHOUT_CARETAKER -> CaretakerSign.isValid(value);
            case OFFER_EXPIRED -> isComing(value);
        };
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(Actor actor, HandbackId handback, Finding finding, @Nullable String value) {
        switch (finding.kind()) {
            case DUPLICATE_SITE -> merging.intoFirst(actor, handback, finding.subject());
            case POSTAL_CODE_MISSING, POSTAL_CODE_UNKNOWN, POSTAL_CODE_WRONG, POSTAL_CODE_REFUTED ->
                places.mend(actor, handback, finding, Objects.requireNonNull(value));
            case COMPANY_NUMBER_INVALID -> sites.correctCompanyNumber(finding.subject(), Objects.requireNonNull(value));
            case DUPLICATE_COMPANY_NUMBER -> sites.correctCompanyNumber(finding.subject(), value);
            case CONTACT_STALE -> contacts.confirm(finding.subject());
            case OFFER_WITHOUT_CARETAKER -> offer("caretaker = ?", value, finding);
            case OFFER_EXPIRED -> closeOrExtend(finding, value);
            case EMPLOYER_NUMBER_INVALID, DUPLICATE_EMPLOYER_NUMBER ->
                employers.correctCompanyNumber(finding.subject(), Objects.requireNonNull(value));
            case SITE_WITHOUT_CONTACT -> nameContact(handback, finding, Objects.requireNonNull(value));
            case DUPLICATE_CONTACT -> contacts.merge(finding.subject());
        }
    }

    /** What stands there after the mend; empty when a job offer was closed. */
    String written(Finding finding, @Nullable String value) {
        return finding.kind() == FindingKind.CONTACT_STALE
                ? clock.today().toString()
                : Objects.requireNonNullElse(value, "");
    }

    private void nameContact(HandbackId handback, Finding finding, String value) {
        if (value.equals(finding.proposal())) {
            contacts.shareProposed(handback, finding.subject());
        } else {
            contacts.enter(finding.subject(), value);
        }
    }

    private void closeOrExtend(Finding finding, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            offer("closed_on = ?", clock.today(), finding);
        } else {
            offer("closed_on = null, expires_on = ?", LocalDate.parse(value), finding);
        }
    }

    private void offer(String assignment, @Nullable Object value, Finding finding) {
        jdbi.useHandle(db -> db.execute(
                "update kam.job_offer set " + assignment + ", version = version + 1 where id = ?",
                value,
                finding.subject()));
    }

    private boolean isComing(String value) {
        return CalendarDay.parse(value)
                .filter(day -> !day.isBefore(clock.today()))
                .isPresent();
    }
}
