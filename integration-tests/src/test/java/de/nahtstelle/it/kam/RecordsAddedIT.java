package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.announcement.ChangedField;
import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.FetchingAddendum;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.site.EnteringSite;
import de.nahtstelle.kam.site.NewSite;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes to a customer between its announcement and its take-over reaches the agency that was told. */
@ExtendWith(ArquillianExtension.class)
class RecordsAddedIT {
    private static final int ALL = 5_000;
    private static final String SEAT = "00001";
    private static final String LATE = "00009";
    private static final String OFFERS = "offer_reference;customer_number;site_number;title;occupation_code;places;"
            + "published_on;expires_on;caretaker_agency;caretaker\n";
    private static final String OFFER = "%s;%s;%s;Packerin oder Packer;51312;1;2022-10-01;2099-06-30;729;729-AGS-01\n";
    private static int next = 1;

    @Inject
    HandbackRoute route;

    @Inject
    TwoAgencies two;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    FileImport files;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    FetchingAddendum addenda;

    @Inject
    HandbackTimeline timelines;

    @Inject
    EnteringSite entering;

    @Inject
    CustomerFile customers;

    @Inject
    MyWork work;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-10, KAM-11: a job offer imported after the announcement is listed to the agency, with its last day")
    void anImportedOfferIsListed() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        String reference = offer(id, SEAT);
        assertThat(changes.of(HandbackRoute.fuerth(), id))
                .singleElement()
                .returns(ChangedField.OFFER_ADDED, RecordChange::field)
                .returns(reference + " Packerin oder Packer", RecordChange::record)
                .returns("", RecordChange::before)
                .returns("2099-06-30", RecordChange::after)
                .returns(FileImport.specialist().name(), RecordChange::person);
    }

    @Test
    @DisplayName("KAM-10, KAM-11: until the customer is taken over an imported job offer is a change")
    void untilTheTakeOver() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        offer(id, SEAT);
        assertThat(changes.of(HandbackRoute.fuerth(), id)).hasSize(1);
    }

    @Test
    @DisplayName("KAM-11: a job offer imported before the announcement stands in it, and is no change")
    void whatCameBeforeIsNoChange() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        offer(id, SEAT);
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        assertThat(changes.of(head(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: what comes after the take-over is the agency's own, and no change")
    void whatComesAfterwardsIsNoChange() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        offer(id, SEAT);
        assertThat(changes.of(head(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-03, KAM-11: with decentral care the agency of its site hears of a job offer, and no other")
    void theAgencyOfTheSiteHearsOfIt() throws InterruptedException {
        HandbackId id = two.told();
        offer(id, TwoAgencies.DEPOT);
        assertThat(changes.of(TwoAgencies.munich(), id)).hasSize(1);
        assertThat(changes.of(TwoAgencies.fuerth(), id)).isEmpty();
    }

    @Test
    @DisplayName(
            "KAM-11: a job offer imported for a site that is still to be announced to the agency is no change to it")
    void theSiteIsToBeAnnouncedFirst() throws InterruptedException {
        HandbackId id = decentral.confirmed();
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        sites.add(route.customer(id).value(), LATE, "80331", "München");
        TwoAgencies.done(decentral.confirm(id, Map.of()));
        offer(id, LATE);
        assertThat(changes.of(DecentralRoute.munich(), id)).isEmpty();
        assertThat(changes.of(head(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: an import puts the notice on the desk of the agency, which goes when it fetches the addendum")
    void theNoticeLiesUntilItIsFetched() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        offer(id, SEAT);
        assertThat(tasks(id)).contains("kam.read-addendum");
        UUID part = route.file(id).receivers().get(0).id();
        assertThat(addenda.fetch(HandbackRoute.fuerth(), part)).isPresent();
        assertThat(tasks(id)).doesNotContain("kam.read-addendum");
    }

    @Test
    @DisplayName("KAM-11: imported job offers stand among the changes, not in the timeline")
    void theTimelineIsNotFilled() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        List<String> before = actions(id);
        offer(id, SEAT);
        assertThat(actions(id)).isEqualTo(before);
    }

    @Test
    @DisplayName("KAM-11: with central care a site imported after the announcement is listed, with where it lies")
    void anImportedSiteIsListed() throws InterruptedException {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        BulkRun run = files.takenOver(ImportKind.LARGE_CUSTOMERS, ImportingIT.HEADER + site(id));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(changes.of(HandbackRoute.fuerth(), id))
                .singleElement()
                .returns(ChangedField.SITE_ADDED, RecordChange::field)
                .returns("00007 Werk", RecordChange::record)
                .returns("Parkallee 1, 91074 Herzogenaurach", RecordChange::after);
    }

    @Test
    @DisplayName("KAM-11: so is a site that a person enters")
    void anEnteredSiteIsListed() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        CustomerId customer = route.customer(id);
        int version = customers.find(head(), customer).orElseThrow().version();
        NewSite depot = new NewSite(
                customer, version, "00008", "Depot", null, "Weg 2", "91074", "Herzogenaurach", null, null, null, null);
        TwoAgencies.done(entering.enter(head(), depot));
        assertThat(changes.of(HandbackRoute.fuerth(), id))
                .extracting(RecordChange::record)
                .containsExactly("00008 Depot");
    }

    private String offer(HandbackId id, String site) throws InterruptedException {
        String reference = "10009-%010d-S".formatted(next++);
        String row = OFFER.formatted(reference, numbered(id), site);
        assertThat(files.takenOver(ImportKind.JOB_OFFERS, OFFERS + row).accepted())
                .isEqualTo(1);
        return reference;
    }

    private String site(HandbackId id) {
        String name = route.file(id).facts().customerName();
        return "%s;%s;91000001;15.20;NORD;;00007;Werk;;Parkallee 1;91074;Herzogenaurach;;;;;\n"
                .formatted(numbered(id), name);
    }

    /** The number by which files know the customer; those of the other tests are none. */
    private String numbered(HandbackId id) {
        String number = "995Z%06d".formatted(next++);
        UUID customer = route.customer(id).value();
        jdbi.useTransaction(db -> {
            db.execute("update kernel.employer set customer_number = ? where id = ?", number, customer);
            db.execute("update kam.customer set customer_number = ? where id = ?", number, customer);
        });
        return number;
    }

    private List<String> actions(HandbackId id) {
        return timelines.of(head(), id, ALL).stream().map(TimelineEntry::action).toList();
    }

    private List<String> tasks(HandbackId id) {
        return work.toDo(HandbackRoute.fuerth(), ALL).stream()
                .filter(row -> row.caseId().equals(id.value()))
                .map(WorkRow::kind)
                .toList();
    }

    private static Actor head() {
        return HandbackRoute.head();
    }
}
