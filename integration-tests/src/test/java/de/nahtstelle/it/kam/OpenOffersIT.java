package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.announcement.AffectedData;
import de.nahtstelle.kam.announcement.AffectedRecords;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.OffersOfHandback;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job offers of a customer are its open ones, wherever they are counted. */
@ExtendWith(ArquillianExtension.class)
class OpenOffersIT {
    private static final String ADD = """
            insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on,
                                       expires_on, caretaker, closed_on)
            select kernel.uuid7(), kernel.uuid7()::text, :customer, :site, 'Packerin oder Packer', '51312', 1,
                   '2020-01-01', cast(:expires as date), '729-AGS-01', cast(:closed as date)
              from generate_series(1, :times)
            """;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    HandbackRoute route;

    @Inject
    Portfolio portfolio;

    @Inject
    CustomerSites sites;

    @Inject
    CustomerFile file;

    @Inject
    AffectedRecords affected;

    @Inject
    OffersOfHandback offers;

    @Inject
    MendingAll mendingAll;

    @Inject
    Jdbi jdbi;

    private HandbackId handback;
    private CustomerId customer;

    @BeforeEach
    void aCustomerOfWhichAnAgencyWasTold() {
        handback = route.upTo(HandbackStep.ANNOUNCED);
        customer = route.customer(handback);
    }

    @Test
    @DisplayName("KAM-11: list, case, announcement and the agency's part count the same offers, the open ones")
    void everywhereTheSame() {
        add(3, "2099-01-01", null);
        add(2, "2020-02-01", null);
        add(4, "2099-01-01", "2022-11-01");
        assertThat(counts()).containsOnly(5);
    }

    @Test
    @DisplayName("KAM-12: an offer closed by mending is counted no more")
    void closedByMending() {
        add(3, "2099-01-01", null);
        add(2, "2020-02-01", null);
        assertThat(mendingAll.of(handback, FindingKind.OFFER_EXPIRED)).isEqualTo(Outcome.done(2));
        assertThat(counts()).containsOnly(3);
    }

    @Test
    @DisplayName("KAM-11: an offer that is opened again, goes to another customer or is removed is counted where it is")
    void movedAndRemoved() {
        CustomerId other = portfolio.enter();
        add(3, "2099-01-01", null);
        add(1, "2099-01-01", "2022-11-01");
        change("update kam.job_offer set closed_on = null where customer = ?", customer.value());
        assertThat(counts()).containsOnly(4);
        change(
                "update kam.job_offer set customer = ?, site = ? where id = (select min(id::text)::uuid"
                        + " from kam.job_offer where customer = ?)",
                other.value(),
                sites.id(other.value(), "00001"),
                customer.value());
        assertThat(counts()).containsOnly(3);
        assertThat(offers(HandbackRoute.head(), other)).isEqualTo(1);
        change("delete from kam.job_offer where customer = ?", customer.value());
        assertThat(counts()).containsOnly(0);
    }

    @Test
    @DisplayName("KAM-11: of offers opened and closed by many at the same moment none is counted wrong")
    void byManyAtTheSameMoment() throws Exception {
        add(8, "2099-01-01", null);
        AtOnce.run(threads, 8, () -> {
            add(2, "2099-01-01", null);
            return jdbi.withHandle(db -> db.execute("""
                    update kam.job_offer set closed_on = '2022-11-07' where id =
                      (select id from kam.job_offer where customer = ? and closed_on is null
                        limit 1 for update skip locked)
                    """, customer.value()));
        });
        assertThat(counts()).containsOnly(16);
    }

    /** The figure of each place that shows one. */
    private List<Integer> counts() {
        AffectedData data = affected.of(HandbackRoute.head(), customer, null);
        return Stream.of(
                        offers(HandbackRoute.head(), customer),
                        offers(HandbackRoute.fuerth(), customer),
                        route.file(handback).facts().offers(),
                        data.offers().size(),
                        Math.toIntExact(offers.count(HandbackRoute.fuerth(), handback, null)),
                        data.sites().stream()
                                .mapToInt(site -> Math.toIntExact(site.offers()))
                                .sum())
                .toList();
    }

    private int offers(Actor actor, CustomerId of) {
        return file.find(actor, of).orElseThrow().offers();
    }

    private void add(int times, String expires, @Nullable String closed) {
        UUID seat = sites.id(customer.value(), "00001");
        jdbi.useHandle(db -> db.createUpdate(ADD)
                .bind("customer", customer.value())
                .bind("site", seat)
                .bind("expires", expires)
                .bind("closed", closed)
                .bind("times", times)
                .execute());
    }

    private void change(String sql, Object... values) {
        jdbi.useHandle(db -> db.execute(sql, values));
    }
}
