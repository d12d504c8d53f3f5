package de.nahtstelle.benchmarks.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What may be wrong in the records of a customer. Every third customer has between one and three of these. */
enum Fault {
    MISSING_POSTAL_CODE,
    UNKNOWN_POSTAL_CODE,
    POSTAL_CODE_OF_ANOTHER_TOWN,
    INVALID_COMPANY_NUMBER,
    STALE_CONTACT,
    DUPLICATE_SITE,
    OFFER_WITHOUT_CARETAKER,
    EXPIRED_OFFER;

    static Set<Fault> of(int customer, int siteCount) {
        if (customer % 3 != 1) {
            return Set.of();
        }
        List<Fault> wanted = wanted(customer / 3, siteCount);
        return new TreeSet<>(wanted.subList(0, Math.min(siteCount, wanted.size())));
    }

    boolean isOfOffers() {
        return this == OFFER_WITHOUT_CARETAKER || this == EXPIRED_OFFER;
    }

    private static List<Fault> wanted(int turn, int siteCount) {
        List<Fault> wanted = new ArrayList<>(List.of(at(turn, siteCount)));
        if (turn % 2 == 0) {
            wanted.add(at(turn / 8 + 3, siteCount));
        }
        if (turn % 5 == 0) {
            wanted.add(at(turn + 6, siteCount));
        }
        return wanted;
    }

    private static Fault at(int turn, int siteCount) {
        Fault fault = values()[turn % values().length];
        return fault == DUPLICATE_SITE && siteCount == 1 ? STALE_CONTACT : fault;
    }
}
