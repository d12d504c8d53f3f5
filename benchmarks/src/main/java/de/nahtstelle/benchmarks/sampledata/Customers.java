package de.nahtstelle.benchmarks.sampledata;

import java.util.List;
import java.util.Set;

/** All customers of the sample: the well-known ones first, then the invented ones. */
final class Customers {

    private final Settings settings;
    private final Catalogue catalogue;
    private final List<Profile> profiles;
    private final int known;
    private final Sites sites;

    Customers(Settings settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
        Profiles source = new Profiles(settings, catalogue);
        this.profiles = source.all();
        this.known = source.knownCount();
        this.sites = new Sites(catalogue);
    }

    List<Customer> all() {
        return profiles.stream().map(this::customer).toList();
    }

    private Customer customer(Profile profile) {
        Set<Fault> faults = Fault.of(profile.index(), profile.siteCount());
        List<Fault> ofSites =
                faults.stream().filter(fault -> !fault.isOfOffers()).toList();
        Draw draw = Draw.of(settings.seed(), "sites", profile.index());
        List<Site> faultless = sites.of(profile, draw);
        List<Site> withFaults = new SiteFaults(catalogue.places(), faultless, draw).with(ofSites);
        return new Customer(profile, parentOf(profile), withFaults, faults);
    }

    /** Only invented customers have a parent, which is one of the first ten of them and has none itself. */
    private String parentOf(Profile profile) {
        int invented = profile.index() - known;
        return invented > 0 && invented % 11 == 10
                ? profiles.get(known + invented / 11 % 10).customerNumber()
                : "";
    }
}
