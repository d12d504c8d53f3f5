package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.ReceiverChanges;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of the announced data sets was changed since; read once per request. */
@Named
@RequestScoped
public class ChangesPage {
    private static final int SHOWN = 50;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    ChangesSinceAnnouncement changes;

    private @Nullable List<RecordChange> all;
    private @Nullable List<ReceiverChanges> receivers;

    /** Something was done: everything is read anew. */
    void changed() {
        all = null;
        receivers = null;
    }

    /** All changes, newest first. */
    public List<RecordChange> getAll() {
        if (all == null) {
            all = new ArrayList<>(changes.of(actor.get(), page.handback()));
            Collections.reverse(all);
        }
        return all;
    }

    /** The newest changes, as many as a page takes; all of them stand in the addendum. */
    public List<RecordChange> getNewest() {
        return getAll().subList(0, Math.min(SHOWN, getAll().size()));
    }

    /** The newest change, up to which they are shown; null when nothing changed. */
    public @Nullable UUID getSeen() {
        return getAll().isEmpty() ? null : getAll().get(0).id();
    }

    /** The agencies that have an addendum to fetch. */
    public List<ReceiverChanges> getReceivers() {
        if (receivers == null) {
            receivers = changes.receivers(actor.get(), page.handback());
        }
        return receivers;
    }

    /** The parts of the actor's agency of which it has not acknowledged all changes, but for the one it can agree to. */
    public List<ReceiverChanges> getUnread() {
        return unread(part -> !part.receiver().equals(agreeing()));
    }

    /** How many changes the actor's agency has not acknowledged of the part that it can agree to. */
    public int getUnreadToAgree() {
        return unread(part -> part.receiver().equals(agreeing())).stream()
                .mapToInt(ReceiverChanges::unread)
                .sum();
    }

    /** Whether a link leads to the addendum; where the agency still has to acknowledge it, it fetches it instead. */
    public boolean linked(ReceiverChanges part) {
        return page.isWhole() || part.unread() == 0 || part.receiver().equals(agreeing());
    }

    private @Nullable UUID agreeing() {
        Receiver part = page.getToAgree();
        return part == null ? null : part.id();
    }

    private List<ReceiverChanges> unread(Predicate<ReceiverChanges> which) {
        UUID own = actor.get().unit().value();
        return getReceivers().stream()
                .filter(part -> part.unit().equals(own) && part.unread() > 0 && which.test(part))
                .toList();
    }
}
