package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.Reopened;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.ResponsibilityOnDay;
import de.nahtstelle.kam.portfolio.ResponsibleUnit;
import de.nahtstelle.kam.site.EnteringSite;
import de.nahtstelle.kam.site.NewSite;
import de.nahtstelle.kam.site.SiteNotices;
import de.nahtstelle.kam.site.SiteProposals;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site that a person enters: who answers for it from the first moment on, and what the database lets in once. */
@ExtendWith(ArquillianExtension.class)
class EnteringSiteIT {
    private static final String LATE = "00009";
    private static final int AT_ONCE = 16;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    EnteringSite entering;

    @Inject
    SiteProposals proposals;

    @Inject
    SiteNotices notices;

    @Inject
    Portfolio portfolio;

    @Inject
    CustomerSites sites;

    @Inject
    CustomerFile file;

    @Inject
    ResponsibilityOnDay responsibility;

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("KAM-03: a new site of a customer that one unit answers for is answered for by that unit")
    void theSiteFollowsItsCustomer() {
        CustomerId customer = portfolio.enter();
        enter(head(), followed(customer, LATE));
        assertThat(sites.answering(customer.value())).containsEntry(LATE, "GKB-NORD");
        assertThat(file.find(head(), customer).orElseThrow().sites()).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-03: in central care the agency of the customer answers for the new site, too")
    void inCentralCareTheAgencyAnswers() {
        CustomerId customer = route.customer(route.upTo(HandbackStep.TAKEN_OVER));
        enter(DecentralRoute.fuerth(), followed(customer, LATE));
        assertThat(sites.answering(customer.value())).containsEntry(LATE, "729");
    }

    @Test
    @DisplayName("KAM-03: where a unit answers for the customer, a site with an agency of its own is refused")
    void aSiteThatFollowsHasNoAgencyOfItsOwn() {
        CustomerId customer = portfolio.enter();
        Refusal refusal = refused(head(), confirmed(customer, LATE, DecentralRoute.munich(), null));
        assertThat(refusal.rule()).isEqualTo("kam.site-follows-customer");
        assertThat(refusal.clause()).isEqualTo("KAM-03");
        assertThat(sites.answering(customer.value())).doesNotContainKey(LATE);
    }

    @Test
    @DisplayName("KAM-09: in decentral care the confirmed agency answers for the new site from the day given")
    void inDecentralCareTheConfirmedAgencyAnswers() {
        CustomerId customer = decentralCustomer();
        enter(head(), confirmed(customer, LATE, DecentralRoute.munich(), clock.today()));
        assertThat(responsibility.of(head(), customer, clock.today()))
                .filteredOn(unit -> LATE.equals(unit.site()))
                .extracting(ResponsibleUnit::unitNumber)
                .containsExactly("843");
    }

    @Test
    @DisplayName("KAM-09: in decentral care a site without a confirmed agency is refused, and nothing is entered")
    void aSiteWithoutAgencyIsRefused() {
        CustomerId customer = decentralCustomer();
        Refusal refusal = refused(head(), followed(customer, LATE));
        assertThat(refusal.rule()).isEqualTo("kam.site-needs-agency");
        assertThat(refusal.clause()).isEqualTo("KAM-09");
        assertThat(sites.answering(customer.value())).doesNotContainKey(LATE);
    }

    @Test
    @DisplayName("KAM-03: nobody would answer until a day to come, and others did before the sites had agencies")
    void theDayLiesBetweenTheTakeOverAndToday() {
        CustomerId customer = decentralCustomer();
        LocalDate today = clock.today();
        for (LocalDate day : List.of(today.plusDays(1), today.minusYears(1))) {
            Refusal refusal = refused(head(), confirmed(customer, LATE, DecentralRoute.munich(), day));
            assertThat(refusal.rule()).isEqualTo("kam.site-answered-from-day");
        }
    }

    @Test
    @DisplayName("KAM-09: agencies are proposed by postal code and town, several where there are several")
    void agenciesAreProposed() {
        assertThat(proposals.agencies(head(), "80331", "München"))
                .extracting(AgencyCandidate::number)
                .containsExactly("843");
        assertThat(proposals.agencies(head(), "10115", "Berlin")).hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("KAM-09: postal code and town together name the municipality, and the next number is proposed")
    void municipalityAndNumberAreProposed() {
        assertThat(proposals.municipality(head(), "80331", "München")).isEqualTo("09162000");
        assertThat(proposals.municipality(head(), "80331", "Fürth")).isNull();
        assertThat(proposals.number(head(), portfolio.enter())).isEqualTo("00002");
    }

    @Test
    @DisplayName(
            "KAM-12: of sixteen who enter the same site at the same moment one does, the others read that it stands")
    void theSameSiteIsEnteredOnce() throws Exception {
        CustomerId customer = portfolio.enter();
        List<Outcome<UUID>> outcomes =
                AtOnce.run(threads, AT_ONCE, () -> entering.enter(head(), followed(customer, LATE)));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(AT_ONCE - 1)
                .extracting(
                        outcome -> ((Outcome.Refused<UUID>) outcome).refusal().clause())
                .containsOnly("KAM-12");
        assertThat(file.find(head(), customer).orElseThrow().sites()).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-12: the same name at the same address is the same site, whatever its number")
    void theSameAddressIsTheSameSite() {
        CustomerId customer = portfolio.enter();
        enter(head(), followed(customer, LATE));
        NewSite again = new NewSite(
                customer,
                1,
                "00010",
                "betrieb 00009",
                null,
                "straße 00009",
                "80331",
                "MÜNCHEN",
                null,
                null,
                null,
                null);
        Refusal refusal = refused(head(), again);
        assertThat(refusal.rule()).isEqualTo("kam.site-once");
        assertThat(refusal.facts().get("record")).isEqualTo(LATE + " Betrieb " + LATE);
    }

    @Test
    @DisplayName("KAM-03: who decides on a customer that changed meanwhile enters nothing")
    void aChangedCustomerIsLookedAtAgain() {
        CustomerId customer = decentralCustomer();
        NewSite old = new NewSite(customer, 1, LATE, "Werk", null, "Weg 1", "80331", "München", null, null, null, null);
        assertThatThrownBy(() -> entering.enter(head(), old)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @DisplayName(
            "KAM-03: the region of the former GKB enters sites of its own customers, and an agency of those it has")
    void whoDoesNotAnswerEntersNothing() {
        CustomerId customer = portfolio.enter();
        assertThatThrownBy(() -> entering.enter(As.user("gkb.sued"), followed(customer, LATE)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entering.enter(DecentralRoute.fuerth(), followed(customer, LATE)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-03: an agency enters sites of its own part only")
    void anAgencyEntersItsOwnSitesOnly() {
        CustomerId customer = decentralCustomer();
        Refusal refusal =
                refused(DecentralRoute.fuerth(), confirmed(customer, LATE, DecentralRoute.munich(), clock.today()));
        assertThat(refusal.rule()).isEqualTo("kam.agency-enters-own-sites");
        Map<String, String> before = sites.answering(customer.value());
        enter(DecentralRoute.fuerth(), confirmed(customer, LATE, DecentralRoute.fuerth(), clock.today()));
        Map<String, String> after = sites.answering(customer.value());
        after.keySet().removeAll(before.keySet());
        assertThat(after.values()).containsExactly("729");
    }

    @Test
    @DisplayName("KAM-10, KAM-12: by number, name or address an agency learns nothing of a site of another agency")
    void anAgencyFindsNoSiteOfAnother() {
        CustomerId customer = decentralCustomer();
        enter(head(), confirmed(customer, LATE, DecentralRoute.fuerth(), null));
        assertThat(proposals.number(DecentralRoute.munich(), customer)).isNull();
        UUID same = enter(DecentralRoute.munich(), confirmed(customer, LATE, DecentralRoute.munich(), null));
        UUID other = enter(DecentralRoute.munich(), confirmed(customer, "00010", DecentralRoute.munich(), null));
        assertThat(List.of(number(same), number(other))).allMatch(number -> number.compareTo("10000") >= 0);
        assertThatThrownBy(() -> proposals.number(DecentralRoute.munich(), portfolio.enter()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-12: the same site an agency has entered itself is refused to it, without a number")
    void anAgencyFindsItsOwnSite() {
        CustomerId customer = decentralCustomer();
        UUID own = enter(DecentralRoute.munich(), confirmed(customer, LATE, DecentralRoute.munich(), null));
        Refusal refusal = refused(DecentralRoute.munich(), confirmed(customer, LATE, DecentralRoute.munich(), null));
        assertThat(refusal.rule()).isEqualTo("kam.own-site-once");
        assertThat(refusal.facts().get("record")).isEqualTo(number(own) + " Betrieb " + LATE);
        assertThat(refusal.wouldChangeIt().keySet()).hasToString("[ownName]");
    }

    private String number(UUID site) {
        return jdbi.withHandle(db -> db.createQuery("select number from kernel.site where id = :id")
                .bind("id", site)
                .mapTo(String.class)
                .one());
    }

    @Test
    @DisplayName("KAM-03: an agency that answers for a site others entered sees the customer, is told and acknowledges")
    void theAgencyIsTold() {
        CustomerId customer = decentralCustomer();
        Actor other = As.user("leitung.fuerth");
        UUID own = enter(DecentralRoute.munich(), confirmed(customer, "00008", DecentralRoute.munich(), null));
        UUID site = enter(head(), confirmed(customer, LATE, DecentralRoute.fuerth(), null));
        assertThat(notices.find(DecentralRoute.munich(), own)).isEmpty();
        assertThat(notices.find(DecentralRoute.munich(), site)).isEmpty();
        assertThat(notices.find(other, site)).isPresent();
        assertThat(notices.acknowledge(DecentralRoute.fuerth(), site)).isTrue();
        assertThat(notices.acknowledge(other, site)).isFalse();
        assertThat(notices.find(other, site).orElseThrow().readAt()).isNotNull();
    }

    @Test
    @DisplayName(
            "KAM-10: a site entered after the agencies were confirmed sends the handback back to that step at once")
    void aLateSiteReopensTheChoice() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        enter(head(), followed(route.customer(id), LATE));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(route.file(id).facts().reopenedFor()).isEqualTo(Reopened.SITE_WITHOUT_AGENCY);
        assertThat(decentral.answering(id)).containsEntry(LATE, "GKB-NORD");
    }

    @Test
    @DisplayName("KAM-10: a site entered while agencies take over waits for the last of them")
    void aSiteDuringTheTakeOverWaits() {
        HandbackId id = decentral.offered();
        enter(head(), followed(route.customer(id), LATE));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.HANDED_OVER);
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(route.file(id).facts().reopenedFor()).isEqualTo(Reopened.SITE_WITHOUT_AGENCY);
    }

    @Test
    @DisplayName("KAM-03: whoever enters a site while the last agency takes over leaves no site to nobody")
    void enteringWhileTheLastAgencyTakesOver() throws Exception {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        NewSite site = followed(route.customer(id), LATE);
        AtomicInteger turn = new AtomicInteger();
        AtOnce.run(threads, 2, () -> turn.getAndIncrement() == 0 ? entered(site) : taken(id));
        assertThat(decentral.answering(id).values()).doesNotContainNull().isNotEmpty();
        boolean came = decentral.answering(id).containsKey(LATE);
        assertThat(route.file(id).facts().done()).isEqualTo(came ? HandbackStep.CHOICE : HandbackStep.TAKEN_OVER);
    }

    private boolean taken(HandbackId id) {
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        return true;
    }

    private boolean entered(NewSite site) {
        try {
            return entering.enter(head(), site) instanceof Outcome.Done;
        } catch (OptimisticLockException tookOverMeanwhile) {
            return false;
        }
    }

    private CustomerId decentralCustomer() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        return route.customer(id);
    }

    private UUID enter(Actor actor, NewSite site) {
        Outcome<UUID> outcome = entering.enter(actor, site);
        DecentralRoute.done(outcome);
        return ((Outcome.Done<UUID>) outcome).value();
    }

    private Refusal refused(Actor actor, NewSite site) {
        return ((Outcome.Refused<UUID>) entering.enter(actor, site)).refusal();
    }

    private NewSite followed(CustomerId customer, String number) {
        return site(customer, number, null, null);
    }

    private NewSite confirmed(CustomerId customer, String number, Actor agency, @Nullable LocalDate from) {
        return site(customer, number, agency.unit().value(), from);
    }

    private NewSite site(CustomerId customer, String number, @Nullable UUID agency, @Nullable LocalDate from) {
        return new NewSite(
                customer,
                file.find(head(), customer).orElseThrow().version(),
                number,
                "Betrieb " + number,
                null,
                "Straße " + number,
                "80331",
                "München",
                null,
                null,
                agency,
                from);
    }

    private static Actor head() {
        return HandbackRoute.head();
    }
}
