package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the agency chosen for a site when the site is merged into another, or back again (KAM-09). */
@ApplicationScoped
public class ChangedSites {
    @Inject
    HandbackDesk desk;

    @Inject
    Places places;

    @Inject
    Withdrawing withdrawing;

    @Inject
    SendingBack back;

    @Inject
    BusinessClock clock;

    /** The site is merged into another: its agency loses it and is left out when nothing is left; yields the agency. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> merged(Actor actor, HandbackId id, UUID site) {
        OpenCase held = desk.hold(id);
        Optional<UUID> receiver = places.receiverOf(id, site);
        places.releaseSite(id, site);
        held.living().stream()
                .filter(living -> receiver.filter(living.id()::equals).isPresent())
                .filter(living -> places.sitesOf(living.id()).isEmpty())
                .findFirst()
                .ifPresent(emptied -> leaveOut(actor, held, emptied));
        return receiver;
    }

    private void leaveOut(Actor actor, OpenCase held, HandbackReceiver emptied) {
        withdrawing.leaveOut(actor, held, emptied);
        if (held.handback().mayBeAgreed(held.receivers())) {
            held.handback().agreed(held.receivers(), clock.now());
        }
    }

    /** The site is there again, with its agency when that still prepares; otherwise a person has to choose one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unmerged(Actor actor, HandbackId id, UUID site, @Nullable UUID receiver) {
        OpenCase held = desk.hold(id);
        List<HandbackReceiver> preparing = held.living().stream()
                .filter(living -> living.id().equals(receiver) && living.state().inPreparation())
                .toList();
        preparing.forEach(living -> places.assign(id, site, living.id()));
        if (preparing.isEmpty()
                && held.handback().decentral()
                && held.handback().mayGoBack(Reopened.SITE_WITHOUT_AGENCY)) {
            back.toReceivers(actor, held, Reopened.SITE_WITHOUT_AGENCY, places.nameOf(site));
        }
    }
}
