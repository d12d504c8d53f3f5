package de.nahtstelle.benchmarks.sampledata;

import java.util.List;

final class OfferRows {

    static final List<String> HEADER = List.of(
            "offer_reference",
            "customer_number",
            "site_number",
            "title",
            "occupation_code",
            "places",
            "published_on",
            "expires_on",
            "caretaker_agency",
            "caretaker");

    private OfferRows() {}

    static List<String> of(Offer offer) {
        return List.of(
                offer.reference(),
                offer.customer().number(),
                offer.vacancy().site().number(),
                offer.occupation().title(),
                offer.occupation().code(),
                Integer.toString(offer.places()),
                offer.period().publishedOn().toString(),
                offer.period().expiresOn().toString(),
                offer.agency(),
                offer.caretaker());
    }
}
