package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.CleaningRecord;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.SiteRow;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Cursor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SiteMergeIT {
    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    @Inject
    MendingAll mendingAll;

    @Inject
    UnmergingSites unmerging;

    @Inject
    CleaningRecords cleaning;

    @Inject
    ReportingWrongReceiver wrong;

    @Inject
    TakingOver taking;

    @Inject
    CustomerFile customers;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-12: a merged site is listed no more, its contacts and job offers go along")
    void aMergedSiteIsListedNoMore() {
        HandbackId id = two.told();
        UUID contact = contactAt(two.site(id, TwoAgencies.DEPOT_AGAIN));
        merge(id);
        assertThat(sites(id)).containsExactly(TwoAgencies.SEAT, TwoAgencies.DEPOT);
        assertThat(siteOf(contact)).isEqualTo(two.site(id, TwoAgencies.DEPOT));
        assertThat(route.file(id).facts().sites()).isEqualTo(2);
        assertThat(two.part(id, TwoAgencies.munich()).sites()).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-12: a merge that is undone leaves everything as it was")
    void anUndoneMergeLeavesNoTrace() {
        HandbackId id = two.told();
        UUID contact = contactAt(two.site(id, TwoAgencies.DEPOT_AGAIN));
        UUID stays = contactAt(two.site(id, TwoAgencies.DEPOT));
        merge(id);
        UUID merge = cleaning.of(HandbackRoute.head(), id).merges().get(0).id();
        assertThat(unmerging.unmerge(HandbackRoute.head(), id, merge)).isEqualTo(Outcome.done(true));
        assertThat(sites(id)).containsExactly(TwoAgencies.SEAT, TwoAgencies.DEPOT, TwoAgencies.DEPOT_AGAIN);
        assertThat(siteOf(contact)).isEqualTo(two.site(id, TwoAgencies.DEPOT_AGAIN));
        assertThat(siteOf(stays)).isEqualTo(two.site(id, TwoAgencies.DEPOT));
        assertThat(route.file(id).facts().sites()).isEqualTo(3);
        assertThat(two.part(id, TwoAgencies.munich()).sites()).isEqualTo(2);
        assertThat(cleaning.of(HandbackRoute.head(), id).merges()).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: once the customer is handed over a merge stands")
    void afterTheHandoverAMergeStands() {
        HandbackId id = two.offered();
        Outcome<Boolean> outcome = unmerging.unmerge(HandbackRoute.head(), id, Ids.next());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("kam.handback-step-done"));
    }

    @Test
    @DisplayName("KAM-12: after a misdirection nothing is found at sites that another agency took over")
    void takenOverSitesAreLeftAlone() {
        HandbackId id = two.offered();
        TwoAgencies.done(route.doStep(id, HandbackStep.TAKEN_OVER));
        TwoAgencies.done(wrong.report(
                TwoAgencies.munich(),
                id,
                new WrongReceiver(Set.of(), "Die Postleitzahl liegt in Dachau", new RightPlace("85221", null), null)));
        jdbi.useHandle(db -> {
            db.execute("update kernel.site set postal_code = null where id = ?", two.site(id, TwoAgencies.SEAT));
            db.execute(
                    "update kernel.site set (street, town) = (select street, town from kernel.site where id = ?)"
                            + " where id = ?",
                    two.site(id, TwoAgencies.SEAT),
                    two.site(id, TwoAgencies.DEPOT));
        });
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::subject)
                .doesNotContain(two.site(id, TwoAgencies.SEAT));
        assertThat(findings.of(HandbackRoute.head(), id))
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.DUPLICATE_SITE);
    }

    @Test
    @DisplayName(
            "KAM-12, KAM-03: a merge stands once its site was taken over, also when the case goes back for another")
    void aMergeStandsOnceItsSiteWasTakenOver() {
        HandbackId id = mergedAndOffered();
        TwoAgencies.done(taking.takeOver(
                TwoAgencies.munich(),
                id,
                new TakeOver(null, route.part(id, TwoAgencies.munich(), HandbackStep.TAKEN_OVER))));
        assertTheMergeStands(id);
    }

    @Test
    @DisplayName("KAM-12, KAM-03: a merge stands as long as its site is offered to an agency")
    void aMergeStandsWhileItsSiteIsOffered() {
        HandbackId id = mergedAndOffered();
        assertTheMergeStands(id);
    }

    private HandbackId mergedAndOffered() {
        HandbackId id = two.told();
        merge(id);
        TwoAgencies.done(mendingAll.of(id, FindingKind.DUPLICATE_CONTACT));
        two.offer(id);
        return id;
    }

    private void assertTheMergeStands(HandbackId id) {
        TwoAgencies.done(wrong.report(
                TwoAgencies.fuerth(),
                id,
                new WrongReceiver(Set.of(), "Die Postleitzahl liegt in Ansbach", new RightPlace("91522", null), null)));
        CleaningRecord.MergedSites merged =
                cleaning.of(HandbackRoute.head(), id).merges().get(0);
        assertThat(merged.passed()).as("no button to undo it").isTrue();
        assertThat(unmerging.unmerge(HandbackRoute.head(), id, merged.id()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("kam.merge-stands-once-passed"));
        assertThat(sites(id)).containsExactly(TwoAgencies.SEAT, TwoAgencies.DEPOT);
    }

    private void merge(HandbackId id) {
        Mend twice = new Mend(FindingKind.DUPLICATE_SITE, two.site(id, TwoAgencies.DEPOT_AGAIN), null);
        assertThat(mending.mend(HandbackRoute.head(), id, twice)).isEqualTo(Outcome.done(true));
    }

    private List<String> sites(HandbackId id) {
        return customers.sites(HandbackRoute.head(), route.customer(id), Cursor.START, 50).rows().stream()
                .map(SiteRow::number)
                .toList();
    }

    private UUID contactAt(UUID site) {
        UUID contact = Ids.next();
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.contact (id, site, function, confirmed_on) values (?, ?, 'Leitung', '2022-11-01')",
                contact,
                site));
        return contact;
    }

    private UUID siteOf(UUID contact) {
        return jdbi.withHandle(db -> db.createQuery("select site from kernel.contact where id = :id")
                .bind("id", contact)
                .mapTo(UUID.class)
                .one());
    }
}
