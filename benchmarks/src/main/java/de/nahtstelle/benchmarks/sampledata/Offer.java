package de.nahtstelle.benchmarks.sampledata;

record Offer(
        String reference,
        Vacancy vacancy,
        Occupation occupation,
        int places,
        OfferPeriod period,
        String agency,
        String caretaker) {

    Customer customer() {
        return vacancy.customer();
    }
}
