package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.party.SitePlace;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the agency confirmed for a site when the postal code of the site changes (KAM-09). */
@ApplicationScoped
public class ReroutedSites {
    @Inject
    HandbackDesk desk;

    @Inject
    Handbacks handbacks;

    @Inject
    Places places;

    @Inject
    ProposingReceivers proposing;

    @Inject
    Agencies agencies;

    @Inject
    Reopenings reopenings;

    @Inject
    SendingBack back;

    @Inject
    RestoringStep restoring;

    /** What would follow from this place; empty when the case would stay where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Rerouting> by(HandbackId id, UUID site, SitePlace to) {
        OpenCase held = desk.hold(id);
        return held.handback().mayGoBack(Reopened.POSTAL_CODE)
                ? elsewhere(held, site, to).map(place -> rerouting(place, to))
                : Optional.empty();
    }

    /**
     * The site gets this place, which is not written yet: when other agencies come into question than before, and the
     * one that was confirmed is not the only one of them, a person has to confirm anew. A place that leads back to the
     * agency the site had before anybody acted takes the case back to the step it had reached.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public void placeMended(Actor actor, HandbackId id, UUID site, SitePlace to) {
        OpenCase held = desk.hold(id);
        elsewhere(held, site, to).ifPresent(place -> reopen(actor, held, place, to));
        place(held, site)
                .filter(place -> place.assigned() == null)
                .flatMap(place -> reopenings.last(id).filter(last -> last.untouched() && leadsBack(last, place, to)))
                .ifPresent(last -> restoring.restore(actor, held, last));
    }

    private boolean leadsBack(Reopening last, Place place, SitePlace to) {
        return last.site().equals(place.site())
                && !reopens(
                        proposing.agenciesAt(last.codeBefore(), last.municipalityBefore()),
                        agenciesAt(to),
                        last.unit());
    }

    static boolean reopens(Set<UUID> before, Set<UUID> after, @Nullable UUID confirmed) {
        return !after.equals(before) && !(after.size() == 1 && after.contains(confirmed));
    }

    private void reopen(Actor actor, OpenCase held, Place place, SitePlace to) {
        HandbackId id = held.handback().id();
        HandbackStep done = held.handback().done();
        UUID receiver = receiverOf(held, place);
        places.releaseSite(id, place.site());
        if (held.handback().mayGoBack(Reopened.POSTAL_CODE)) {
            back.toReceivers(actor, held, Reopened.POSTAL_CODE, place.number() + " " + place.name());
            handbacks.flush();
            reopenings.keep(actor, id, place, receiver, Objects.requireNonNull(to.postalCode()), done);
        }
    }

    private static UUID receiverOf(OpenCase held, Place place) {
        return held.living().stream()
                .filter(receiver -> receiver.unit().value().equals(place.assigned())
                        && receiver.state().inPreparation())
                .map(HandbackReceiver::id)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Place> elsewhere(OpenCase held, UUID site, SitePlace to) {
        return place(held, site)
                .filter(place -> place.assigned() != null)
                .filter(place -> reopens(
                        proposing.agenciesAt(place.postalCode(), place.municipality()),
                        agenciesAt(to),
                        place.assigned()));
    }

    private Set<UUID> agenciesAt(SitePlace to) {
        return proposing.agenciesAt(to.postalCode(), to.municipality());
    }

    private Rerouting rerouting(Place place, SitePlace to) {
        List<String> candidates = agenciesAt(to).stream()
                .map(agency -> agencies.get(new UnitId(agency)).shortName())
                .sorted()
                .toList();
        return new Rerouting(
                place.site(),
                place.number() + " " + place.name(),
                agencies.get(new UnitId(Objects.requireNonNull(place.assigned())))
                        .shortName(),
                candidates);
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
