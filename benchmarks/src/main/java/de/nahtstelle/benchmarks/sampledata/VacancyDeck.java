package de.nahtstelle.benchmarks.sampledata;

import java.util.List;

/** Deals out sites with a vacancy: first round to all customers, so that each has two, then by chance. */
final class VacancyDeck {

    private static final int ROUNDS = 2;

    private final List<Customer> customers;
    private final WeightedChoice<Vacancy> byChance;
    private int dealt;

    VacancyDeck(long seed, List<Customer> customers) {
        this.customers = customers;
        Draw weights = Draw.of(seed, "vacancies", 0);
        this.byChance = new WeightedChoice<>(Vacancy.all(customers), vacancy -> weights.longTailed());
    }

    Vacancy next(Draw draw) {
        if (dealt == ROUNDS * customers.size()) {
            return byChance.next(draw);
        }
        return Vacancy.atSeatOf(customers.get(dealt++ % customers.size()));
    }
}
