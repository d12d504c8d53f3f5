package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.OfferRow;
import de.nahtstelle.kam.handback.overview.OfferSite;
import de.nahtstelle.kam.handback.overview.OffersOfHandback;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of the job offers that go along with a handback, as each side sees it. */
@ExtendWith(ArquillianExtension.class)
class OffersOfHandbackIT {
    private static final String ADD = """
            insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on,
                                       expires_on, closed_on)
            values (kernel.uuid7(), kernel.uuid7()::text, ?, ?, ?, '51312', 1, '2020-01-01', '2099-01-01',
                    cast(? as date))
            """;

    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    OffersOfHandback offers;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-11: the sending side sees the open job offers of all sites, by site")
    void theSenderSeesAll() {
        HandbackId id = offered();
        assertThat(titles(HandbackRoute.head(), id, null)).containsExactly("Seat A", "Seat B", "Depot");
        assertThat(offers.count(HandbackRoute.head(), id, null)).isEqualTo(3);
    }

    @Test
    @DisplayName("KAM-11: an agency sees, counts and finds the job offers of its own sites only")
    void anAgencySeesItsOwn() {
        HandbackId id = offered();
        Actor munich = DecentralRoute.munich();
        UUID seat = site(id, DecentralRoute.SEAT);
        assertThat(titles(munich, id, null)).containsExactly("Depot");
        assertThat(offers.count(munich, id, null)).isEqualTo(1);
        assertThat(offers.sites(munich, id)).extracting(OfferSite::number).containsExactly(DecentralRoute.DEPOT);
        assertThat(titles(munich, id, seat)).isEmpty();
        assertThat(offers.count(munich, id, seat)).isZero();
    }

    @Test
    @DisplayName("KAM-11: to an agency that was not told the job offers of a handback do not exist")
    void aStrangerSeesNone() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        add(id, DecentralRoute.SEAT, "Seat", null);
        assertThat(titles(HandbackRoute.fuerth(), id, null)).isEmpty();
        assertThat(offers.count(HandbackRoute.fuerth(), id, null)).isZero();
        assertThat(offers.sites(HandbackRoute.fuerth(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: the list is narrowed to the job offers of one site")
    void oneSite() {
        HandbackId id = offered();
        UUID seat = site(id, DecentralRoute.SEAT);
        assertThat(titles(HandbackRoute.head(), id, seat)).containsExactly("Seat A", "Seat B");
        assertThat(offers.count(HandbackRoute.head(), id, seat)).isEqualTo(2);
        assertThat(offers.sites(HandbackRoute.head(), id))
                .extracting(OfferSite::number, OfferSite::offers)
                .containsExactly(tuple(DecentralRoute.SEAT, 2), tuple(DecentralRoute.DEPOT, 1));
    }

    @Test
    @DisplayName("KAM-11: the job offers are read page by page, forth and back")
    void theyComeByPages() {
        HandbackId id = offered();
        Slice<OfferRow> first = page(id, Cursor.START);
        Slice<OfferRow> second = page(id, Cursor.parse(first.next()));
        assertThat(titles(first)).containsExactly("Seat A", "Seat B");
        assertThat(titles(second)).containsExactly("Depot");
        assertThat(titles(page(id, Cursor.parse(second.previous())))).isEqualTo(titles(first));
    }

    private HandbackId offered() {
        HandbackId id = decentral.offered();
        add(id, DecentralRoute.SEAT, "Seat A", null);
        add(id, DecentralRoute.SEAT, "Seat B", null);
        add(id, DecentralRoute.SEAT, "Closed", "2022-11-01");
        add(id, DecentralRoute.DEPOT, "Depot", null);
        return id;
    }

    private void add(HandbackId id, String site, String title, @Nullable String closed) {
        jdbi.useHandle(db -> db.execute(ADD, route.customer(id).value(), site(id, site), title, closed));
    }

    private UUID site(HandbackId id, String number) {
        return sites.id(route.customer(id).value(), number);
    }

    private Slice<OfferRow> page(HandbackId id, Cursor at) {
        return offers.page(HandbackRoute.head(), id, null, at, 2);
    }

    private List<String> titles(Actor actor, HandbackId id, @Nullable UUID site) {
        return titles(offers.page(actor, id, site, Cursor.START, 20));
    }

    private static List<String> titles(Slice<OfferRow> page) {
        return page.rows().stream().map(OfferRow::title).toList();
    }
}
