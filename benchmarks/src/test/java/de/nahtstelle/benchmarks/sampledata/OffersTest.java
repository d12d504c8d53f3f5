package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Settings settings = Settings.of("1", "90", "400", "0", "out");
    private final Catalogue catalogue = Catalogue.load();
    private final List<Customer> customers = new Customers(settings, catalogue).all();
    private final Offers offers = new Offers(settings, catalogue, customers);

    @Test
    void haveDifferentReferencesOfTheUsualPattern() {
        assertThat(first(3000).stream().map(Offer::reference))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("\\d{5}-\\d{10}-S"));
    }

    @Test
    void everyCustomerHasSome() {
        assertThat(first(180).stream().map(offer -> offer.customer().number()).distinct())
                .hasSize(90);
    }

    @Test
    void lackACaretakerOrAreExpiredOnlyWhereTheFaultIsWanted() {
        assertThat(first(3000))
                .noneMatch(offer ->
                        offer.caretaker().isEmpty() && !offer.customer().has(Fault.OFFER_WITHOUT_CARETAKER))
                .noneMatch(offer -> isExpired(offer) && !offer.customer().has(Fault.EXPIRED_OFFER))
                .anyMatch(offer -> offer.caretaker().isEmpty())
                .anyMatch(OffersTest::isExpired);
    }

    @Test
    void neverEndBeforeTheyBegin() {
        assertThat(first(3000))
                .allMatch(offer ->
                        offer.period().publishedOn().isBefore(offer.period().expiresOn()) && offer.places() > 0);
    }

    private List<Offer> first(int count) {
        return Stream.generate(offers::next).limit(count).toList();
    }

    private static boolean isExpired(Offer offer) {
        return offer.period().expiresOn().isBefore(Settings.BUSINESS_DATE);
    }
}
