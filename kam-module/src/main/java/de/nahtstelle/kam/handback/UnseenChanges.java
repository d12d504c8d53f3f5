package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency answers for its data sets as they are: a change that it was not shown is shown to it first (KAM-10, KAM-11). */
@ApplicationScoped
class UnseenChanges {
    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    ToldReceivers told;

    @Inject
    StepRefusals refusals;

    /** Refuses when this part changed since the newest change it was shown, unless it has fetched that since. */
    @LegalBasis(rule = StepRefusals.UNSEEN, clause = "KAM-10")
    <T> Optional<Outcome<T>> refusal(Actor actor, OpenCase held, HandbackReceiver receiver, @Nullable UUID seen) {
        List<String> records = records(unread(held, receiver), shown(actor, held, seen));
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(refusals.unseen(actor, held, HandbackStep.AGREED, Map.of("records", records)));
    }

    /** It was shown all of them, and acknowledges them by its answer; yields how many it had not acknowledged before. */
    @Transactional(Transactional.TxType.MANDATORY)
    int acknowledged(OpenCase held, HandbackReceiver receiver) {
        List<RecordChange> unread = unread(held, receiver);
        if (!unread.isEmpty()) {
            told.read(receiver.id(), newest(unread));
        }
        return unread.size();
    }

    private List<RecordChange> unread(OpenCase held, HandbackReceiver receiver) {
        return changes.unreadOf(held.handback().id(), receiver.id());
    }

    private static UUID newest(List<RecordChange> since) {
        return since.get(since.size() - 1).id();
    }

    /** The change as text; empty when it was shown none, or what it names never was a change of its records. */
    private String shown(Actor actor, OpenCase held, @Nullable UUID seen) {
        return changes.of(actor, held.handback().id()).stream()
                .map(RecordChange::id)
                .filter(id -> id.equals(seen))
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    /** What changed after what it was shown; ids follow time. */
    private static List<String> records(List<RecordChange> unread, String shown) {
        return unread.stream()
                .filter(change -> change.id().toString().compareTo(shown) > 0)
                .map(RecordChange::record)
                .distinct()
                .toList();
    }
}
