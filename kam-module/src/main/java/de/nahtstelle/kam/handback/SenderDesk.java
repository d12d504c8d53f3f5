package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a handback puts on the desk of the sending side: the one step it has to do next, and none while it waits for
 * agencies. When the case goes back, the earlier step lies there again (KAM-10).
 */
@ApplicationScoped
class SenderDesk {
    static final String SIGN = AskingForSignature.TASK;
    private static final String RULE = "kam.sender-acts-within";
    private static final Map<HandbackStep, String> TASKS = Map.of(
            HandbackStep.CHOICE, "kam.handback-choice",
            HandbackStep.RECEIVERS, "kam.handback-receivers",
            HandbackStep.ANNOUNCED, "kam.handback-announce",
            HandbackStep.CLEANED, "kam.handback-clean",
            HandbackStep.HANDED_OVER, "kam.handback-hand-over");

    @Inject
    Worklist worklist;

    @Inject
    SenderDesks desks;

    @Inject
    Places places;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    /** The tasks, one for each step of the sending side. */
    static Collection<String> tasks() {
        return TASKS.values();
    }

    /** Takes off the desk what is done, and puts there what comes next. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-10")
    void next(Actor actor, OpenCase held) {
        SubjectRef handback = held.handback().id().subject();
        @Nullable
        HandbackStep next = HandbackSequence.next(
                        held.handback().done(),
                        places.unassigned(held.handback().id()))
                .orElse(null);
        TASKS.forEach((step, kind) -> {
            if (step != next) {
                worklist.done(actor, kind, handback);
            }
        });
        if (next != null) {
            WorkItem task = item(Objects.requireNonNull(TASKS.get(next)), held, desks.of(held.sender(), next));
            held.handback()
                    .reopenedReceipt()
                    .ifPresentOrElse(receipt -> worklist.addDecided(task, () -> receipt), () -> worklist.add(task));
        }
    }

    /** Puts a task about the case on a desk of the sending side. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String kind, OpenCase held, Desk desk) {
        worklist.add(item(kind, held, desk));
    }

    /** The sending side waits for whoever has this desk to do the task about the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(String kind, OpenCase held, Desk desk) {
        worklist.add(item(kind, held, desk).askedBy(held.sender()));
    }

    /** The sending side has answered a declined signature by asking anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void declinedNoLonger(Actor actor, OpenCase held) {
        worklist.done(actor, DecliningSignature.TASK, held.handback().id().subject());
    }

    private WorkItem item(String kind, OpenCase held, Desk desk) {
        LocalDate today = clock.today();
        return new WorkItem(
                kind,
                held.handback().id().subject(),
                held.customer().name(),
                held.caseRef(),
                desk.unitId(),
                desk.function(),
                WorkingDays.after(today, rulebook.parameter(RULE, today).intValueExact(), desk.land()));
    }
}
