package de.nahtstelle.benchmarks.sampledata;

import java.time.LocalDate;

record OfferPeriod(LocalDate publishedOn, LocalDate expiresOn) {

    static OfferPeriod running(Draw draw) {
        return new OfferPeriod(
                draw.dayBefore(Settings.BUSINESS_DATE, 0, 180), Settings.BUSINESS_DATE.plusDays(draw.between(40, 240)));
    }

    static OfferPeriod expired(Draw draw) {
        return new OfferPeriod(
                draw.dayBefore(Settings.BUSINESS_DATE, 200, 400), draw.dayBefore(Settings.BUSINESS_DATE, 1, 150));
    }
}
