package de.nahtstelle.benchmarks.sampledata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes one offer after the other and keeps none: a million of them need no more memory than ten. */
final class Offers {

    private static final int EVERY = 10;
    private static final int MOST_PLACES = 50;

    private final Catalogue catalogue;
    private final VacancyDeck deck;
    private final Draw draw;
    private final int[] perCustomer;
    private long reference = 1_000_000_017L;

    Offers(Settings settings, Catalogue catalogue, List<Customer> customers) {
        this.catalogue = catalogue;
        this.deck = new VacancyDeck(settings.seed(), customers);
        this.draw = Draw.of(settings.seed(), "offers", 0);
        this.perCustomer = new int[customers.size()];
    }

    Offer next() {
        Vacancy vacancy = deck.next(draw);
        int ordinal = perCustomer[vacancy.customer().profile().index()]++;
        String agency = catalogue.districts().agencyOf(vacancy.site().truePlace());
        Industry industry = vacancy.customer().profile().industry();
        return new Offer(
                String.format(Locale.ROOT, "10001-%010d-S", reference++),
                vacancy,
                catalogue.industries().nextOccupation(industry, draw),
                Math.min(MOST_PLACES, (int) draw.longTailed()),
                period(vacancy.customer(), ordinal),
                agency,
                caretaker(vacancy.customer(), ordinal, agency));
    }

    List<Offer> firstFaultless(int count) {
        return Stream.generate(this::next)
                .filter(offer -> offer.customer().faults().isEmpty())
                .limit(count)
                .toList();
    }

    private OfferPeriod period(Customer customer, int ordinal) {
        boolean expired = customer.has(Fault.EXPIRED_OFFER) && ordinal % EVERY == 1;
        return expired ? OfferPeriod.expired(draw) : OfferPeriod.running(draw);
    }

    private String caretaker(Customer customer, int ordinal, String agency) {
        boolean forgotten = customer.has(Fault.OFFER_WITHOUT_CARETAKER) && ordinal % EVERY == 0;
        return forgotten ? "" : String.format(Locale.ROOT, "%s-AGS-%02d", agency, draw.between(1, 20));
    }
}
