package de.nahtstelle.benchmarks.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds faults into the sites of one customer: each kind into every fourth site, no two kinds into the same one. */
final class SiteFaults {

    private static final int EVERY = 4;

    private final Places places;
    private final List<Site> faultless;
    private final Draw draw;

    SiteFaults(Places places, List<Site> faultless, Draw draw) {
        this.places = places;
        this.faultless = faultless;
        this.draw = draw;
    }

    List<Site> with(List<Fault> kinds) {
        List<Site> sites = new ArrayList<>(faultless);
        for (int kind = 0; kind < kinds.size(); kind++) {
            Fault fault = kinds.get(kind);
            int first = fault == Fault.DUPLICATE_SITE ? Math.max(1, kind) : kind;
            for (int i = first; i < sites.size(); i += EVERY) {
                sites.set(i, spoiled(i, fault));
            }
        }
        return sites;
    }

    private Site spoiled(int i, Fault fault) {
        Site site = faultless.get(i);
        return switch (fault) {
            case MISSING_POSTAL_CODE -> site.withPostalCode("");
            case UNKNOWN_POSTAL_CODE -> site.withPostalCode(unknownPostalCode());
            case POSTAL_CODE_OF_ANOTHER_TOWN -> site.withPostalCode(elsewhere(site.truePlace()));
            case INVALID_COMPANY_NUMBER -> site.withCompanyNumber(CompanyNumber.spoiled(site.companyNumber()));
            case STALE_CONTACT -> site.withContact(stale(site.contact()));
            case DUPLICATE_SITE -> site.at(faultless.get(i - 1));
            case OFFER_WITHOUT_CARETAKER, EXPIRED_OFFER -> site;
        };
    }

    /** No German postal code begins with 00. */
    private String unknownPostalCode() {
        return String.format(Locale.ROOT, "00%03d", draw.below(1000));
    }

    private String elsewhere(Place place) {
        Place other = places.next(draw);
        return other.sameLand(place) ? elsewhere(place) : other.postalCode();
    }

    private Contact stale(Contact contact) {
        return contact.withConfirmedOn(draw.dayBefore(Settings.BUSINESS_DATE, 380, 1400));
    }
}
