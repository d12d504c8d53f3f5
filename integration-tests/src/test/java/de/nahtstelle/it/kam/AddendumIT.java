package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.announcement.ChangedField;
import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.FetchingAddendum;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReceiverChanges;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was announced is cleaned afterwards: the agencies are told what changed. */
@ExtendWith(ArquillianExtension.class)
class AddendumIT {
    private static final String NOTICE = "kam.read-addendum";
    private static final String LATE = "00009";
    private static final int CLERKS = 16;

    @Inject
    TwoAgencies two;

    @Inject
    DecentralRoute decentral;

    @Inject
    CustomerSites sites;

    @Inject
    HandbackRoute route;

    @Inject
    MendingRecords mending;

    @Inject
    UnmergingSites unmerging;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    FetchingAddendum addenda;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Resource
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-11, KAM-12: a mend after the announcement is listed with record, before, now and who")
    void aMendIsListed() {
        HandbackId id = two.told();
        confirmContact(id, TwoAgencies.DEPOT);
        RecordChange change = changes.of(TwoAgencies.munich(), id).get(0);
        assertThat(change.field()).isEqualTo(ChangedField.CONTACT_CONFIRMED);
        assertThat(change.record()).isEqualTo("00002 Personalabteilung");
        assertThat(change.before()).isEqualTo("2020-01-01");
        assertThat(change.after()).isEqualTo(clock.today().toString());
        assertThat(change.person()).isEqualTo(head().name());
    }

    @Test
    @DisplayName("KAM-10, KAM-11: an addendum nobody fetches escalates, until the agency has fetched it")
    void anAddendumNobodyFetchesEscalates() {
        HandbackId id = two.told();
        UUID part = part(id, TwoAgencies.munich());
        confirmContact(id, TwoAgencies.DEPOT);
        jdbi.useHandle(db -> db.execute(
                "update kernel.work_item set due_on = '2022-11-02' where subject = ? and kind = ?", part, NOTICE));
        escalating.escalate();
        assertThat(open(part, "kam.addendum-overdue")).isEqualTo(3);
        addenda.fetch(TwoAgencies.munich(), part);
        assertThat(open(part, "kam.addendum-overdue")).isZero();
    }

    private int open(UUID part, String kind) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select count(*) from kernel.work_item where subject = :part and kind = :kind and done_at is null")
                .bind("part", part)
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    @DisplayName("KAM-11: what was mended before the announcement is no change to it")
    void whatWasMendedBeforeIsNoChange() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        confirmContactOf(id, route.seat(id));
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        assertThat(changes.of(head(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-03, KAM-11: an agency hears of the changes of its part only, the sending side of all")
    void anAgencyHearsOfItsPart() {
        HandbackId id = two.told();
        confirmContact(id, TwoAgencies.DEPOT);
        assertThat(changes.of(TwoAgencies.fuerth(), id)).isEmpty();
        assertThat(changes.receivers(TwoAgencies.fuerth(), id)).isEmpty();
        assertThat(changes.of(head(), id)).extracting(RecordChange::agencies).containsExactly("AA München");
    }

    @Test
    @DisplayName("KAM-11: a change of a site that is still to be announced to its agency is none to it, then or later")
    void whatIsNotAnnouncedYetIsNoChange() {
        HandbackId id = withALateSite();
        confirmContactOf(id, decentral.site(id, LATE));
        hearsNothing(DecentralRoute.munich(), id);
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        hearsNothing(DecentralRoute.munich(), id);
    }

    @Test
    @DisplayName("KAM-11: an agency does not hear that a site goes elsewhere of which it was never told")
    void whatWasNeverAnnouncedDoesNotLeave() {
        HandbackId id = withALateSite();
        UUID late = decentral.site(id, LATE);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = '00000' where id = ?", late));
        TwoAgencies.done(mending.mend(head(), id, new Mend(FindingKind.POSTAL_CODE_UNKNOWN, late, "91074").although()));
        hearsNothing(DecentralRoute.munich(), id);
    }

    /** Munich was told of its sites; a further one is confirmed for it since. */
    private HandbackId withALateSite() {
        HandbackId id = decentral.confirmed();
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        sites.add(route.customer(id).value(), LATE, "80331", "München");
        TwoAgencies.done(decentral.confirm(id, Map.of()));
        return id;
    }

    private void hearsNothing(Actor agency, HandbackId id) {
        UUID part = decentral.parts(id, agency).get(0).id();
        assertThat(changes.of(agency, id)).isEmpty();
        assertThat(changes.receivers(agency, id)).isEmpty();
        assertThat(addenda.look(agency, part)).isEmpty();
        assertThat(notices(part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: the number of the employer concerns every agency")
    void theEmployerConcernsAll() {
        HandbackId id = two.told();
        UUID employer = route.customer(id).value();
        jdbi.useHandle(
                db -> db.execute("update kernel.employer set company_number = '12345678' where id = ?", employer));
        TwoAgencies.done(mending.mend(head(), id, new Mend(FindingKind.EMPLOYER_NUMBER_INVALID, employer, "77000046")));
        assertThat(changes.of(TwoAgencies.fuerth(), id)).hasSize(1);
        assertThat(changes.of(TwoAgencies.munich(), id)).hasSize(1);
    }

    @Test
    @DisplayName("KAM-09, KAM-11: an agency hears that a site does not come to it any more")
    void aSiteLeaves() {
        HandbackId id = two.told();
        UUID depot = two.site(id, TwoAgencies.DEPOT);
        jdbi.useHandle(
                db -> db.execute("update kernel.site set postal_code = '00000', street = 'Hof 1' where id = ?", depot));
        TwoAgencies.done(
                mending.mend(head(), id, new Mend(FindingKind.POSTAL_CODE_UNKNOWN, depot, "90762").although()));
        RecordChange change = changes.of(TwoAgencies.munich(), id).get(0);
        assertThat(change.before()).isEqualTo("00000");
        assertThat(change.after()).isEqualTo("90762");
        assertThat(change.leaves()).isTrue();
        assertThat(changes.of(TwoAgencies.fuerth(), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11, KAM-12: a merge of sites and its undoing are listed")
    void aMergeIsListed() {
        HandbackId id = two.told();
        UUID again = two.site(id, TwoAgencies.DEPOT_AGAIN);
        TwoAgencies.done(mending.mend(head(), id, new Mend(FindingKind.DUPLICATE_SITE, again, null)));
        TwoAgencies.done(unmerging.unmerge(head(), id, mergeOf(again)));
        List<RecordChange> listed = changes.of(TwoAgencies.munich(), id);
        assertThat(listed).extracting(RecordChange::record).containsExactly("00003 Lager", "00003 Lager");
        assertThat(listed).extracting(RecordChange::before).containsExactly("", "00002 Lager");
        assertThat(listed).extracting(RecordChange::after).containsExactly("00002 Lager", "");
        assertThat(listed).extracting(RecordChange::leaves).containsExactly(false, false);
    }

    @Test
    @DisplayName(
            "KAM-11: a notice lies on the desk of the agency until it fetches the addendum, and again after a change")
    void theNoticeLiesUntilItIsFetched() {
        HandbackId id = two.told();
        UUID part = part(id, TwoAgencies.munich());
        assertThat(notices(part)).isEmpty();
        confirmContact(id, TwoAgencies.DEPOT);
        assertThat(notices(part)).containsExactly(NOTICE);
        assertThat(unread(id)).isEqualTo(1);
        assertThat(addenda.fetch(TwoAgencies.munich(), part)).isPresent();
        assertThat(notices(part)).isEmpty();
        assertThat(unread(id)).isZero();
        confirmContact(id, TwoAgencies.DEPOT_AGAIN);
        assertThat(notices(part)).containsExactly(NOTICE);
    }

    @Test
    @DisplayName("KAM-11: who follows a link to the addendum has it before them, but has not acknowledged it")
    void lookingIsNotReading() {
        HandbackId id = two.told();
        UUID part = part(id, TwoAgencies.munich());
        confirmContact(id, TwoAgencies.DEPOT);
        assertThat(addenda.look(TwoAgencies.munich(), part)).isPresent();
        assertThat(notices(part)).containsExactly(NOTICE);
    }

    @Test
    @DisplayName("KAM-11: when the sending side fetches the addendum the agency has still not read it")
    void theSenderReadsForItself() {
        HandbackId id = two.told();
        confirmContact(id, TwoAgencies.DEPOT);
        assertThat(addenda.fetch(head(), part(id, TwoAgencies.munich()))).isPresent();
        assertThat(unread(id)).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-11: the addendum is a PDF named after the agency; another one is written only after a change")
    void anAddendumIsKept() {
        HandbackId id = two.told();
        UUID part = part(id, TwoAgencies.munich());
        confirmContact(id, TwoAgencies.DEPOT);
        Document first = addenda.fetch(TwoAgencies.munich(), part).orElseThrow();
        assertThat(first.fileName())
                .startsWith("Nachtrag-")
                .contains("-Agentur-fuer-Arbeit-Muenchen-")
                .endsWith(".pdf");
        assertThat(new String(first.content(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(addenda.fetch(head(), part).orElseThrow().id()).isEqualTo(first.id());
        confirmContact(id, TwoAgencies.DEPOT_AGAIN);
        assertThat(addenda.fetch(TwoAgencies.munich(), part).orElseThrow().id()).isNotEqualTo(first.id());
    }

    @Test
    @DisplayName("KAM-11: many who fetch the addendum at once get the same one")
    void manyFetchTheSame() throws Exception {
        HandbackId id = two.told();
        UUID part = part(id, TwoAgencies.munich());
        confirmContact(id, TwoAgencies.DEPOT);
        List<UUID> fetched = AtOnce.run(
                threads,
                CLERKS,
                () -> addenda.fetch(TwoAgencies.munich(), part).orElseThrow().id());
        assertThat(new HashSet<>(fetched)).hasSize(1);
    }

    @Test
    @DisplayName("KAM-03, KAM-11: the addendum of another agency, and one of no changes, do not exist")
    void nobodyFetchesWhatIsNotTheirs() {
        HandbackId id = two.told();
        confirmContact(id, TwoAgencies.DEPOT);
        assertThat(addenda.fetch(TwoAgencies.fuerth(), part(id, TwoAgencies.munich())))
                .isEmpty();
        assertThat(addenda.fetch(TwoAgencies.fuerth(), part(id, TwoAgencies.fuerth())))
                .isEmpty();
    }

    private void confirmContact(HandbackId id, String number) {
        confirmContactOf(id, two.site(id, number));
    }

    private void confirmContactOf(HandbackId id, UUID site) {
        UUID contact = one("update kernel.contact set confirmed_on = '2020-01-01' where site = ? returning id", site);
        TwoAgencies.done(mending.mend(head(), id, new Mend(FindingKind.CONTACT_STALE, contact, null)));
    }

    private UUID mergeOf(UUID site) {
        return one("select id from kam.site_merge where site = ?", site);
    }

    private UUID one(String sql, UUID key) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind(0, key).mapTo(UUID.class).one());
    }

    private UUID part(HandbackId id, Actor agency) {
        return two.part(id, agency).id();
    }

    private int unread(HandbackId id) {
        return changes.receivers(TwoAgencies.munich(), id).stream()
                .mapToInt(ReceiverChanges::unread)
                .sum();
    }

    private List<String> notices(UUID part) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select kind from kernel.work_item where subject = :part and kind = :kind and done_at is null")
                .bind("part", part)
                .bind("kind", NOTICE)
                .mapTo(String.class)
                .list());
    }

    private static Actor head() {
        return HandbackRoute.head();
    }
}
