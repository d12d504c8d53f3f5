package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What a handback puts on the desk of an agency, with a deadline by the working days of its Land. */
@ApplicationScoped
class AgencyWork {
    static final String READ = "kam.read-announcement";
    static final String AGREE = "kam.agree-to-handback";
    static final String ESCALATED = "kam.handback-overdue";
    static final String CHANGED = "kam.read-addendum";
    static final String NAME_CARETAKER = "kam.name-caretaker";
    static final String TAKE_OVER = "kam.take-over-handback";

    @Inject
    Worklist worklist;

    @Inject
    Rulebook rulebook;

    @Inject
    Agencies agencies;

    @Inject
    AutomaticDecisions automatic;

    @Inject
    BusinessClock clock;

    /** The last day that the rule gives the agency from today on. */
    LocalDate deadline(HandbackReceiver receiver, String rule) {
        return deadline(receiver.unit(), rule);
    }

    LocalDate deadline(UnitId agency, String rule) {
        LocalDate today = clock.today();
        return WorkingDays.after(
                today,
                rulebook.parameter(rule, today).intValueExact(),
                agencies.get(agency).land());
    }

    void add(String kind, OpenCase held, HandbackReceiver receiver, LocalDate due) {
        worklist.add(item(kind, held, receiver, due));
    }

    /** The sending side waits for the agency's answer. */
    void ask(String kind, OpenCase held, HandbackReceiver receiver, LocalDate due) {
        worklist.add(item(kind, held, receiver, due).askedBy(held.sender()));
    }

    /** Every agency that was told and has not agreed is asked to, from today on. */
    void askAllToAgree(OpenCase held) {
        for (HandbackReceiver receiver : held.that(HandbackReceiver::mayBeAsked)) {
            LocalDate due = deadline(receiver, "kam.agree-within");
            receiver.toAgreeBy(due);
            ask(AGREE, held, receiver, due);
        }
    }

    private static WorkItem item(String kind, OpenCase held, HandbackReceiver receiver, LocalDate due) {
        return new WorkItem(
                kind, receiver.subject(), held.customer().name(), held.caseRef(), receiver.unit(), null, due);
    }

    void done(Actor actor, String kind, HandbackReceiver receiver) {
        worklist.done(actor, kind, receiver.subject());
    }

    /** The agency has answered, or nobody waits for it any more: it is off all desks, also where it had escalated. */
    void answered(Actor actor, Acknowledgement what, UUID receiver) {
        worklist.done(actor, what.task(), HandbackReceiver.subject(receiver));
        worklist.done(actor, what.overdue(), HandbackReceiver.subject(receiver));
    }

    /** The agency is told anew: what the announcement before asked of it is off the desk. */
    void toBeToldAnew(Actor actor, HandbackReceiver receiver) {
        Stream.of(Acknowledgement.ANNOUNCED, Acknowledgement.AGREED, Acknowledgement.ADDENDUM)
                .forEach(what -> answered(actor, what, receiver.id()));
    }

    /** The agency gets nothing any more: its work is off the desk, a notice lies there instead. */
    void withdrawn(Actor actor, OpenCase held, HandbackReceiver receiver) {
        toBeToldAnew(actor, receiver);
        LocalDate due = deadline(receiver, "kam.withdrawal-read-within");
        WorkItem notice = new WorkItem(
                ReadingWithdrawal.TASK,
                receiver.subject(),
                held.customer().name(),
                new SubjectRef(ReadingWithdrawal.TASK, receiver.id()),
                receiver.unit(),
                null,
                due);
        worklist.addDecided(notice.askedBy(held.sender()), () -> automatic.leftOut(held, receiver, due));
    }
}
