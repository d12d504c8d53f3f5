package de.nahtstelle.benchmarks.sampledata;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The sites of one customer before any fault is built in; the first one is the seat. */
final class Sites {

    /** This one lies only where there are sample users, so that decentral care can be clicked to its end. */
    static final String IN_TWO_DISTRICTS = "843D000365";

    private static final List<String> DISTRICTS = List.of("843", "729");

    private final Catalogue catalogue;
    private final Streets streets = new Streets();

    Sites(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Site> of(Profile profile, Draw draw) {
        return IntStream.range(0, profile.siteCount())
                .mapToObj(i -> site(profile, i, draw))
                .toList();
    }

    private Site site(Profile profile, int i, Draw draw) {
        Place place = placeOf(profile, i, draw);
        return new Site(
                String.format(Locale.ROOT, "%05d", i + 1),
                nameOf(profile, i, place, draw),
                CompanyNumber.ofOrdinal(profile.firstOrdinal() + i),
                Address.in(place, streets.next(place.town(), draw)),
                Contact.next(profile.customerNumber(), draw),
                place);
    }

    private Place placeOf(Profile profile, int i, Draw draw) {
        if (i == 0) {
            return profile.seat();
        }
        return profile.customerNumber().equals(IN_TWO_DISTRICTS)
                ? catalogue.nextInDistrict(DISTRICTS.get(i % DISTRICTS.size()), draw)
                : catalogue.places().next(draw);
    }

    private static String nameOf(Profile profile, int i, Place place, Draw draw) {
        String word = draw.oneOf(profile.industry().siteWords());
        return (i == 0 ? "Hauptsitz" : word) + " " + place.town();
    }
}
