package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people mend the same record, each by another value. */
@ExtendWith(ArquillianExtension.class)
class MendConflictIT {
    private static final int CLERKS = 16;
    private static final String PROPOSED = "Personalabteilung, personal@kunde.example";
    private static final String OFFER = """
            insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on,
                                       expires_on, caretaker)
            select kernel.uuid7(), kernel.uuid7()::text, s.employer, s.id, 'Packerin oder Packer', '51312', 1,
                   '2020-01-01', cast(:until as date), :caretaker
              from kernel.site s where s.id = :site returning id
            """;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    MendingRecords mending;

    @Inject
    CleaningRecords records;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    Jdbi jdbi;

    @Resource
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-12: who mends what somebody else has mended otherwise sees both side by side, and writes nothing")
    void bothAreShown() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = unassigned(id, "729-AGS-01");
        mend(manager(), id, assigned(mine, "729-AGS-02"));
        Conflict conflict = conflict(id, mine);
        assertThat(conflict.differences()).containsExactly(new Difference("CARETAKER", "729-AGS-02", "729-AGS-01"));
        assertThat(conflict.by()).startsWith(manager().name());
        assertThat(caretaker(mine.subject())).isEqualTo("729-AGS-02");
    }

    @Test
    @DisplayName("KAM-12: whoever has seen the other value may write over it, and both stay on record")
    void oneTakesTheirOwn() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = unassigned(id, "729-AGS-01");
        mend(manager(), id, assigned(mine, "729-AGS-02"));
        assertThat(mend(head(), id, over(id, mine))).isEqualTo(Outcome.done(true));
        assertThat(caretaker(mine.subject())).isEqualTo("729-AGS-01");
        assertThat(changes.of(head(), id))
                .extracting(change -> change.before() + " > " + change.after())
                .containsExactly(" > 729-AGS-02", "729-AGS-02 > 729-AGS-01");
    }

    @Test
    @DisplayName("KAM-12: what a third person wrote after that is shown again, not written over")
    void aThirdPersonIsNotWrittenOver() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = unassigned(id, "729-AGS-01");
        mend(manager(), id, assigned(mine, "729-AGS-02"));
        Mend late = over(id, mine);
        mend(manager(), id, over(id, assigned(mine, "729-AGS-03")));
        assertThat(conflict(id, late).differences().get(0).theirs()).isEqualTo("729-AGS-03");
    }

    @Test
    @DisplayName("KAM-12: who wanted what somebody else has written by then has it, too")
    void theSameIsNoConflict() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = unassigned(id, "729-AGS-01");
        mend(manager(), id, mine);
        assertThat(mend(head(), id, mine)).isEqualTo(Outcome.done(true));
    }

    @Test
    @DisplayName("KAM-12: a job offer that somebody closed is open again when another extends it knowingly")
    void aClosedOfferIsExtended() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        UUID offer = offer(id, "2020-06-30", "729-AGS-01");
        Mend mine = new Mend(FindingKind.OFFER_EXPIRED, offer, "2030-12-31").havingSeen(seen(id));
        mend(manager(), id, new Mend(FindingKind.OFFER_EXPIRED, offer, null));
        assertThat(conflict(id, mine).differences()).containsExactly(new Difference("OFFER_END", "", "2030-12-31"));
        mend(head(), id, over(id, mine));
        assertThat(one("select expires_on::text from kam.job_offer where closed_on is null and id = ?", offer))
                .isEqualTo("2030-12-31");
    }

    @Test
    @DisplayName("KAM-12: who names a caretaker for a job offer that somebody closed sees both, and nothing is written")
    void whatWasSettledOtherwiseIsShown() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = closedMeanwhile(id);
        assertThat(conflict(id, mine).differences())
                .containsExactly(
                        new Difference("OFFER_END", "", "2020-06-30"), new Difference("CARETAKER", "", "729-AGS-01"));
        assertThat(caretaker(mine.subject())).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: what was settled otherwise cannot be written over")
    void whatWasSettledOtherwiseIsOver() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(conflict(id, closedMeanwhile(id)).basis()).isEqualTo(Conflict.OVER);
    }

    /** The caretaker was to be named while the offer was open; it has been closed as expired since. */
    private Mend closedMeanwhile(HandbackId id) {
        Mend mine = unassigned(id, "729-AGS-01");
        jdbi.useHandle(
                db -> db.execute("update kam.job_offer set expires_on = '2020-06-30' where id = ?", mine.subject()));
        mend(manager(), id, new Mend(FindingKind.OFFER_EXPIRED, mine.subject(), null));
        return mine;
    }

    @Test
    @DisplayName(
            "KAM-12: whoever clicks a contact that is not the one proposed any more sees both, and nothing is written")
    void anotherContactIsProposedBy() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = shared(id);
        mend(
                manager(),
                id,
                new Mend(FindingKind.SITE_WITHOUT_CONTACT, route.seat(id), "Empfang, empfang@kunde.example"));
        Conflict conflict = conflict(id, mine);
        assertThat(conflict)
                .returns(Conflict.OVER, Conflict::basis)
                .satisfies(shown -> assertThat(shown.by()).startsWith(manager().name()));
        assertThat(conflict.differences())
                .containsExactly(new Difference("CONTACT_NAMED", "Empfang, empfang@kunde.example", PROPOSED));
        assertThat(contacts(mine.subject())).isEmpty();
    }

    @Test
    @DisplayName(
            "KAM-12: a contact that nobody in the case changed and that is not proposed any more is not written, either")
    void anotherContactIsProposedByAnImport() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = shared(id);
        sites.addContact(route.seat(id));
        jdbi.useHandle(
                db -> db.execute("update kernel.contact set function = 'Empfang' where site = ?", route.seat(id)));
        assertThat(mend(head(), id, mine)).isInstanceOf(Outcome.Refused.class);
        assertThat(contacts(mine.subject())).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a contact that is still the one proposed is shared by the click")
    void theContactIsStillProposed() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = shared(id);
        assertThat(mend(head(), id, mine)).isEqualTo(Outcome.done(true));
        assertThat(contacts(mine.subject())).containsExactly(PROPOSED);
    }

    /** The click by which site 00003 is to share the contact of site 00002, the only one there is. */
    private Mend shared(HandbackId id) {
        UUID customer = route.customer(id).value();
        sites.add(customer, "00002", "91074", "Herzogenaurach");
        UUID site = sites.add(customer, "00003", "91074", "Herzogenaurach");
        jdbi.useHandle(db -> db.execute("delete from kernel.contact where site in (?, ?)", site, route.seat(id)));
        return new Mend(FindingKind.SITE_WITHOUT_CONTACT, site, PROPOSED)
                .byProposal()
                .havingSeen(seen(id));
    }

    private List<String> contacts(UUID site) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select concat_ws(', ', function, email, phone) from kernel.contact where site = ?")
                .bind(0, site)
                .mapTo(String.class)
                .list());
    }

    @Test
    @DisplayName("KAM-12: of many who mend the same at once one writes, the others see what that one wrote")
    void oneWins() throws Exception {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        Mend mine = unassigned(id, "");
        AtomicInteger clerk = new AtomicInteger(10);
        List<String> seen = AtOnce.run(threads, CLERKS, () -> {
            String wanted = "729-AGS-" + clerk.incrementAndGet();
            try {
                mend(head(), id, assigned(mine, wanted));
                return wanted;
            } catch (ChangedMeanwhile changed) {
                return changed.conflict().differences().get(0).theirs();
            }
        });
        assertThat(seen).hasSize(CLERKS).containsOnly(caretaker(mine.subject()));
        assertThat(changes.of(head(), id)).hasSize(1);
    }

    private Conflict conflict(HandbackId id, Mend mend) {
        ChangedMeanwhile changed = catchThrowableOfType(ChangedMeanwhile.class, () -> mend(head(), id, mend));
        return changed.conflict();
    }

    private Mend over(HandbackId id, Mend mend) {
        return mend.havingSeen(UUID.fromString(conflict(id, mend).basis()));
    }

    private Outcome<Boolean> mend(Actor actor, HandbackId id, Mend mend) {
        return mending.mend(actor, id, mend);
    }

    private Mend unassigned(HandbackId id, String caretaker) {
        UUID offer = offer(id, "2030-06-30", "");
        return new Mend(FindingKind.OFFER_WITHOUT_CARETAKER, offer, caretaker).havingSeen(seen(id));
    }

    private static Mend assigned(Mend mend, String caretaker) {
        return new Mend(mend.kind(), mend.subject(), caretaker).havingSeen(mend.seen());
    }

    private UUID seen(HandbackId id) {
        return records.newestChange(head(), id);
    }

    private UUID offer(HandbackId id, String until, String caretaker) {
        return jdbi.withHandle(db -> db.createQuery(OFFER)
                .bind("until", until)
                .bind("caretaker", caretaker)
                .bind("site", route.seat(id))
                .mapTo(UUID.class)
                .one());
    }

    private String caretaker(UUID offer) {
        return one("select caretaker from kam.job_offer where id = ?", offer);
    }

    private String one(String sql, UUID key) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind(0, key).mapTo(String.class).one());
    }

    private static Actor head() {
        return HandbackRoute.head();
    }

    private static Actor manager() {
        return As.user("manager.kam");
    }
}
