package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One agency has taken over its two sites, the other has not, and the former unit answers for the rest. */
@ExtendWith(ArquillianExtension.class)
class ResponsibilityOfSitesIT {
    private static final int MANY = 2_000;

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    HandbackCases cases;

    @Inject
    CustomerFile file;

    @Inject
    CustomerList list;

    @Test
    @DisplayName("KAM-03: an agency reads for how many sites it answers itself beside the unit of the whole customer")
    void anAgencyReadsItsOwnResponsibility() {
        HandbackId id = half();
        assertThat(details(DecentralRoute.fuerth(), id)).returns(2, CustomerDetails::ownSites);
        assertThat(row(DecentralRoute.fuerth(), id)).returns(2, CustomerRow::ownSites);
        assertThat(cases.find(DecentralRoute.fuerth(), id).orElseThrow().facts().ownSites())
                .isEqualTo(2);
        assertThat(details(DecentralRoute.munich(), id)).returns(0, CustomerDetails::ownSites);
    }

    @Test
    @DisplayName("KAM-03: with central care an agency answers for the whole customer and for no sites beside it")
    void centralCareHasNoSitesBesideTheWhole() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(details(HandbackRoute.fuerth(), id))
                .returns(0, CustomerDetails::ownSites)
                .returns("Agentur für Arbeit Fürth", CustomerDetails::unit);
    }

    @Test
    @DisplayName("KAM-03: a unit finds the customers it answers for as a whole, and those it answers for some sites of")
    void aUnitIsFoundByItsSites() {
        HandbackId id = half();
        UUID fuerth = DecentralRoute.fuerth().unit().value();
        UUID munich = DecentralRoute.munich().unit().value();
        for (String text : new String[] {null, details(HandbackRoute.head(), id).customerNumber()}) {
            assertThat(found(HandbackRoute.head(), text, fuerth))
                    .contains(customer(id))
                    .doesNotHaveDuplicates();
            assertThat(found(HandbackRoute.head(), text, munich)).doesNotContain(customer(id));
            assertThat(found(DecentralRoute.fuerth(), text, fuerth)).contains(customer(id));
        }
        HandbackId central = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(found(HandbackRoute.head(), null, fuerth)).contains(customer(id), customer(central));
    }

    @Test
    @DisplayName("KAM-03: an agency does not find by another unit what it may not see of the customer")
    void anAgencyDoesNotGuessOthersSites() {
        HandbackId id = half();
        assertThat(found(
                        DecentralRoute.munich(),
                        null,
                        DecentralRoute.fuerth().unit().value()))
                .doesNotContain(customer(id));
    }

    private HandbackId half() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        return id;
    }

    private CustomerDetails details(Actor actor, HandbackId id) {
        return file.find(actor, route.customer(id)).orElseThrow();
    }

    private CustomerRow row(Actor actor, HandbackId id) {
        String number = details(actor, id).customerNumber();
        return page(actor, new CustomerFilter(number, null, null, null)).get(0);
    }

    private List<UUID> found(Actor actor, @Nullable String text, UUID unit) {
        CustomerFilter filter = new CustomerFilter(text, null, null, unit);
        List<UUID> found = page(actor, filter).stream().map(CustomerRow::id).toList();
        assertThat(list.count(actor, filter)).isEqualTo(Math.min(found.size(), 1_001));
        return found;
    }

    private List<CustomerRow> page(Actor actor, CustomerFilter filter) {
        return list.page(actor, filter, CustomerOrder.parse("name"), Cursor.START, MANY)
                .rows();
    }

    private UUID customer(HandbackId id) {
        return route.customer(id).value();
    }
}
