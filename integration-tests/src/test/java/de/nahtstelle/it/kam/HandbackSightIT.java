package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.handback.AffectedByHandback;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.AnnouncementDocuments;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.handback.overview.HandbackOfCustomer;
import de.nahtstelle.kam.handback.overview.HandbackRow;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerTimeline;
import de.nahtstelle.kam.portfolio.SiteRow;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.OpenSeamRow;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackSightIT {
    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    CustomerFile customers;

    @Inject
    HandbackList list;

    @Inject
    HandbackTimeline timeline;

    @Inject
    CustomerTimeline customerTimeline;

    @Inject
    HandbackOfCustomer ofCustomer;

    @Inject
    HandbackCases cases;

    @Inject
    AffectedByHandback affected;

    @Inject
    AnnouncementDocuments documents;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    TakingOver takingOver;

    @Inject
    OpenSeamList seams;

    @Inject
    Findings findings;

    @Test
    @DisplayName("KAM-03, KAM-10: an agency neither lists, counts, exports nor finds the handback to another agency")
    void anotherAgencySeesNothing() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        Actor munich = As.user("ags.muenchen");
        HandbackFilter toFuerth = new HandbackFilter(
                null, null, null, HandbackRoute.fuerth().unit().value(), false);
        assertThat(listed(munich, toFuerth)).isEmpty();
        assertThat(list.count(munich, toFuerth)).isZero();
        assertThat(exported(munich)).doesNotContain(id.value());
        assertThat(cases.find(munich, id)).isEmpty();
        assertThat(openHandovers(munich, id)).isEmpty();
        assertThat(documents.of(munich, receiver(id))).isEmpty();
    }

    @Test
    @DisplayName("KAM-03, KAM-10: to another agency a handback that exists answers like one that does not")
    void anotherAgencyCannotGuess() {
        HandbackId real = route.upTo(HandbackStep.HANDED_OVER);
        Actor munich = As.user("ags.muenchen");
        PartDone guessed = new PartDone(receiver(real), 1, Set.of());
        for (HandbackId id : List.of(real, new HandbackId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> affected.of(munich, id)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> agreeing.agree(munich, id, new Agreement(null, guessed)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> takingOver.takeOver(munich, id, new TakeOver(null, guessed)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> findings.of(munich, id)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    @DisplayName("KAM-11: before the announcement the receiving agency does not know of the handback")
    void theReceiverSeesItFromTheAnnouncementOn() {
        HandbackId before = route.upTo(HandbackStep.RECEIVERS);
        HandbackId after = route.upTo(HandbackStep.ANNOUNCED);
        Actor fuerth = HandbackRoute.fuerth();
        assertThat(cases.find(fuerth, before)).isEmpty();
        assertThat(exported(fuerth)).contains(after.value()).doesNotContain(before.value());
        assertThat(documents.of(fuerth, receiver(after))).isPresent();
    }

    @Test
    @DisplayName("KAM-10: whoever sees the whole handback reads its timeline, the latest step first")
    void theTimelineIsReadInside() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(timeline.of(As.user("monitoring"), id, 50))
                .extracting(TimelineEntry::action)
                .startsWith("kam.handback.announced");
    }

    @Test
    @DisplayName(
            "KAM-10: the agency reads in the timeline what it did and the steps it shares, not who else was confirmed")
    void theAgencyReadsItsPartOfTheTimeline() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(timeline.of(HandbackRoute.fuerth(), id, 50))
                .extracting(TimelineEntry::action)
                .containsExactly(
                        "kam.handback.taken-over",
                        "kam.handback.handed-over",
                        "kam.handback.agreed",
                        "kam.handback.cleaned",
                        "kam.handback.announced",
                        "kam.handback.choice",
                        "kam.handback.opened");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: what one agency did stands in its own timeline, not in that of the other")
    void theTimelineOfOneAgencyHidesTheOther() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(units(DecentralRoute.fuerth(), id)).contains("AA Fürth").doesNotContain("AA München");
        assertThat(units(DecentralRoute.munich(), id)).contains("AA München").doesNotContain("AA Fürth");
        assertThat(units(HandbackRoute.head(), id)).contains("AA Fürth", "AA München");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: who sees no handback, or not this one, reads none of its timeline")
    void othersReadNoTimeline() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        HandbackId before = route.upTo(HandbackStep.RECEIVERS);
        assertThat(timeline.of(As.user("ags.muenchen"), id, 50)).isEmpty();
        assertThat(timeline.of(HandbackRoute.fuerth(), before, 50)).isEmpty();
        assertThatThrownBy(() -> timeline.of(As.user("dienststelle"), id, 50)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-10: the timeline of the customer says which agency agreed with what, and took over which part")
    void theCustomerTellsWhoTookOver() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        TimelineEntry taken = ofCustomer(HandbackRoute.head(), id, "kam.handback.taken-over");
        assertThat(taken.unit()).isEqualTo("AA München");
        assertThat(taken.person()).isNotNull();
        assertThat(taken.details()).contains("\"agency\": \"AA München\"", "\"sites\": 2");
        HandbackId central = route.upTo(HandbackStep.AGREED);
        assertThat(ofCustomer(HandbackRoute.head(), central, "kam.handback.agreed")
                        .details())
                .contains("Nicht vor 9 Uhr");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: to an agency the timeline of the customer shows no other agency's steps")
    void theCustomersTimelineHidesOtherAgencies() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(customerTimeline.of(DecentralRoute.fuerth(), route.customer(id), null, 50))
                .extracting(TimelineEntry::action)
                .contains("kam.handback.agreed", "kam.handback.handed-over", "kam.customer-marked-for-handback")
                .doesNotContain("kam.handback.taken-over", "kam.handback.receivers");
    }

    @Test
    @DisplayName("KAM-06: who only looks up customers reads nothing of their handbacks in the timeline")
    void whoLooksUpReadsNoHandback() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(customerTimeline.of(As.user("ksz"), route.customer(id), null, 50))
                .extracting(TimelineEntry::action)
                .containsExactly("kam.customer-marked-for-handback");
    }

    private TimelineEntry ofCustomer(Actor actor, HandbackId id, String action) {
        return customerTimeline.of(actor, route.customer(id), null, 50).stream()
                .filter(entry -> entry.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private List<String> units(Actor actor, HandbackId id) {
        return timeline.of(actor, id, 50).stream().map(TimelineEntry::unit).toList();
    }

    @Test
    @DisplayName("KAM-10: the customer leads to its handback and says when it is complete, to whom may see it")
    void theCustomerLeadsToItsHandback() {
        HandbackId running = route.upTo(HandbackStep.ANNOUNCED);
        HandbackId complete = route.upTo(HandbackStep.TAKEN_OVER);
        Actor fuerth = HandbackRoute.fuerth();
        assertThat(ofCustomer.latest(fuerth, route.customer(running)))
                .contains(new HandbackOfCustomer.Latest(running.value(), false));
        assertThat(ofCustomer.latest(HandbackRoute.head(), route.customer(complete)))
                .contains(new HandbackOfCustomer.Latest(complete.value(), true));
        assertThat(ofCustomer.latest(As.user("ags.muenchen"), route.customer(running)))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-03, KAM-10: a handback is found by its customer's number or name, by whom may see it")
    void aHandbackIsFoundByItsCustomer() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        HandbackId other = route.upTo(HandbackStep.ANNOUNCED);
        String number = row(id).customerNumber();
        Stream.of(number, number.toLowerCase(Locale.ROOT), row(id).customer())
                .forEach(text -> assertThat(listed(HandbackRoute.head(), text)).contains(id.value()));
        assertThat(listed(HandbackRoute.head(), number)).doesNotContain(other.value());
        assertThat(list.count(HandbackRoute.head(), byText(number))).isEqualTo(1);
        assertThat(listed(HandbackRoute.fuerth(), number)).containsExactly(id.value());
        assertThat(listed(As.user("ags.muenchen"), number)).isEmpty();
        assertThat(listed(HandbackRoute.head(), "%" + number.substring(1))).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: a site that comes to an agency later is seen by it from the next announcement on, not before")
    void aLateSiteIsSeenOnceAnnounced() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        sites.add(route.customer(id).value(), "00009", "80331", "München");
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(seen(id)).containsExactly(DecentralRoute.PLANT, DecentralRoute.DEPOT);
        assertThat(partsSeen(id)).as("sites of its part").containsExactly(2);
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        assertThat(seen(id)).containsExactly(DecentralRoute.PLANT, DecentralRoute.DEPOT, "00009");
        assertThat(partsSeen(id)).as("sites of its part").containsExactly(3);
    }

    private List<String> seen(HandbackId id) {
        return customers.sites(DecentralRoute.munich(), route.customer(id), Cursor.START, 50).rows().stream()
                .map(SiteRow::number)
                .toList();
    }

    private List<Integer> partsSeen(HandbackId id) {
        return cases.find(DecentralRoute.munich(), id).orElseThrow().receivers().stream()
                .map(HandbackCase.Receiver::sites)
                .toList();
    }

    private HandbackRow row(HandbackId id) {
        List<HandbackRow> rows = new ArrayList<>();
        list.export(HandbackRoute.head(), HandbackFilter.ALL, rows::add);
        return rows.stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> listed(Actor actor, String text) {
        return listed(actor, byText(text));
    }

    private static HandbackFilter byText(String text) {
        return new HandbackFilter(text, null, null, null, false);
    }

    private List<UUID> listed(Actor actor, HandbackFilter filter) {
        return list.page(actor, filter, Cursor.START, 100).rows().stream()
                .map(HandbackRow::id)
                .toList();
    }

    private List<UUID> exported(Actor actor) {
        List<UUID> ids = new ArrayList<>();
        list.export(actor, HandbackFilter.ALL, row -> ids.add(row.id()));
        return ids;
    }

    private List<OpenSeamRow> openHandovers(Actor actor, HandbackId id) {
        List<OpenSeamRow> rows = new ArrayList<>();
        seams.export(actor, SeamFilter.ALL, SeamOrder.DEADLINE, rows::add);
        return rows.stream().filter(row -> row.caseId().equals(id.value())).toList();
    }

    private UUID receiver(HandbackId id) {
        return route.file(id).receivers().get(0).id();
    }
}
