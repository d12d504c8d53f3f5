package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.RecordsOfHandback;
import de.nahtstelle.kam.handback.SiteRecords;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency sees of its part of a handback, and says about it. */
@ExtendWith(ArquillianExtension.class)
class AgencyPartIT {
    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    RecordsOfHandback records;

    @Test
    @DisplayName("KAM-11: an agency sees the sites, contacts and job offers that come to it, and none of the others'")
    void anAgencySeesItsRecords() {
        HandbackId id = two.told();
        assertThat(numbers(page(TwoAgencies.munich(), id, Cursor.START, 20)))
                .containsExactly(TwoAgencies.DEPOT, TwoAgencies.DEPOT_AGAIN);
        assertThat(numbers(page(TwoAgencies.fuerth(), id, Cursor.START, 20))).containsExactly(TwoAgencies.SEAT);
        assertThat(page(TwoAgencies.munich(), id, Cursor.START, 20)
                        .rows()
                        .get(0)
                        .contacts())
                .hasSize(1);
    }

    @Test
    @DisplayName("KAM-11: to an agency that was not told the records of a handback do not exist")
    void aStrangerSeesNone() {
        HandbackId before = route.upTo(HandbackStep.RECEIVERS);
        HandbackId after = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(page(TwoAgencies.fuerth(), before, Cursor.START, 20).rows()).isEmpty();
        assertThat(page(TwoAgencies.munich(), after, Cursor.START, 20).rows()).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: the records are read page by page, forth and back")
    void theyComeByPages() {
        HandbackId id = two.told();
        Slice<SiteRecords> first = page(TwoAgencies.munich(), id, Cursor.START, 1);
        Slice<SiteRecords> second = page(TwoAgencies.munich(), id, Cursor.parse(first.next()), 1);
        assertThat(numbers(second)).containsExactly(TwoAgencies.DEPOT_AGAIN);
        assertThat(second.next()).isNull();
        assertThat(numbers(page(TwoAgencies.munich(), id, Cursor.parse(second.previous()), 1)))
                .containsExactly(TwoAgencies.DEPOT);
    }

    private Slice<SiteRecords> page(Actor agency, HandbackId id, Cursor at, int size) {
        return records.page(agency, id, at, size);
    }

    private static List<String> numbers(Slice<SiteRecords> page) {
        return page.rows().stream().map(row -> row.site().number()).toList();
    }
}
