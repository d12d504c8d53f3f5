package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.ReceiverChanges;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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

    /** The agencies that have an addendum to fetch. */
    public List<ReceiverChanges> getReceivers() {
        if (receivers == null) {
            receivers = changes.receivers(actor.get(), page.handback());
        }
        return receivers;
    }

    /** The part of the actor's agency, where it has not fetched the last changes yet; none or one. */
    public List<ReceiverChanges> getUnread() {
        UUID own = actor.get().unit().value();
        return getReceivers().stream()
                .filter(receiver -> receiver.unit().equals(own) && receiver.unread() > 0)
                .toList();
    }
}
