package de.nahtstelle.benchmarks.sampledata;

import java.util.ArrayList;
import java.util.List;

/** Decides for each customer who it is, where its seat is and how many sites it has. */
final class Profiles {

    private final Settings settings;
    private final Catalogue catalogue;
    private final List<KnownCompany> known;

    Profiles(Settings settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
        List<KnownCompany> all = KnownCompany.load();
        this.known = all.subList(0, Math.min(all.size(), settings.customers()));
    }

    List<Profile> all() {
        int[] counts = SiteCounts.of(settings, known.size());
        List<Profile> profiles = new ArrayList<>();
        int ordinal = 0;
        for (int i = 0; i < counts.length; i++) {
            profiles.add(i < known.size() ? known(i, ordinal, counts[i]) : invented(i, ordinal, counts[i]));
            ordinal += counts[i];
        }
        return profiles;
    }

    int knownCount() {
        return known.size();
    }

    private Profile known(int i, int ordinal, int sites) {
        KnownCompany company = known.get(i);
        Draw draw = Draw.of(settings.seed(), "customer", i);
        Place seat = catalogue.places().nextIn(company.municipalityKey(), draw);
        Industry industry = catalogue.industries().closestTo(company.industryCode());
        return profile(i, company.name(), seat, industry, company.industryCode(), ordinal, sites);
    }

    private Profile invented(int i, int ordinal, int sites) {
        Draw draw = Draw.of(settings.seed(), "customer", i);
        Industry industry = catalogue.industries().next(draw);
        String name = InventedName.of(i - known.size(), industry, draw);
        Place seat = catalogue.places().next(draw);
        return profile(i, name, seat, industry, industry.code(), ordinal, sites);
    }

    private Profile profile(int i, String name, Place seat, Industry industry, String code, int ordinal, int sites) {
        return new Profile(i, name, seat, catalogue.districts().agencyOf(seat), industry, code, ordinal, sites);
    }
}
