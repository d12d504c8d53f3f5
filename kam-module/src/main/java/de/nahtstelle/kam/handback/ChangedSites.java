package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the agency chosen for a site when the record of the site changes during the handback (KAM-09). */
@ApplicationScoped
public class ChangedSites {
    @Inject
    HandbackDesk desk;

    @Inject
    Handbacks handbacks;

    @Inject
    Places places;

    @Inject
    ProposingReceivers proposing;

    @Inject
    Withdrawing withdrawing;

    @Inject
    SendingBack back;

    @Inject
    BusinessClock clock;

    /** The agencies that come into question for the site now; empty when no agency is chosen for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> proposedFor(HandbackId id, UUID site) {
        return place(desk.hold(id), site).map(proposing::agenciesFor).orElse(Set.of());
    }

    /**
     * The postal code was mended: when other agencies come into question than before, and the one that was confirmed is
     * not the only one of them, a person has to confirm anew.
     *
     * @param before what {@link #proposedFor} said before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public void codeMended(Actor actor, HandbackId id, UUID site, Set<UUID> before) {
        OpenCase held = desk.hold(id);
        place(held, site)
                .filter(place -> place.assigned() != null)
                .filter(place -> reopens(before, proposing.agenciesFor(place), place.assigned()))
                .ifPresent(place -> reopen(actor, held, place));
    }

    static boolean reopens(Set<UUID> before, Set<UUID> after, @Nullable UUID confirmed) {
        return !after.equals(before) && !(after.size() == 1 && after.contains(confirmed));
    }

    private void reopen(Actor actor, OpenCase held, Place place) {
        places.releaseSite(held.handback().id(), place.site());
        if (!held.handback().done().isBefore(HandbackStep.RECEIVERS)) {
            back.toReceivers(actor, held, Reopened.POSTAL_CODE, place.number() + " " + place.name());
        }
    }

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
        if (held.handback().done() == HandbackStep.CLEANED && held.allAgreed()) {
            held.handback().completed(HandbackStep.AGREED, clock.now());
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
                && !held.handback().done().isBefore(HandbackStep.RECEIVERS)) {
            back.toReceivers(actor, held, Reopened.SITE_WITHOUT_AGENCY, places.nameOf(site));
        }
    }

    private Optional<Place> place(OpenCase held, UUID site) {
        handbacks.flush();
        return held.handback()
                .care()
                .flatMap(care -> places.of(held.handback().id(), care).stream()
                        .filter(place -> place.site().equals(site) && !place.fixed())
                        .findFirst());
    }
}
