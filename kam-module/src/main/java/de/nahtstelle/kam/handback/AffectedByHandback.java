package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.AffectedData;
import de.nahtstelle.kam.announcement.AffectedRecords;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The data sets a handback affects, as far as they come to the actor's agency; all of them for the sending side. */
@ApplicationScoped
public class AffectedByHandback {
    @Inject
    HandbackCases cases;

    @Inject
    AffectedRecords records;

    @Inject
    Places places;

    /** The data sets. */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public AffectedData of(Actor actor, HandbackId id) {
        HandbackCase file = cases.find(actor, id).orElseThrow(id.notThere());
        boolean part = file.facts().care() == Care.DECENTRAL
                && !HandbackSight.of(actor).whole();
        return records.of(
                actor, new CustomerId(file.facts().customer()), part ? List.copyOf(sites(file.receivers())) : null);
    }

    /** The sites of that part of the actor's agency; none where care is central. */
    public List<Place> ownSites(Actor actor, HandbackId id, UUID part) {
        HandbackCase file = cases.find(actor, id).orElseThrow(id.notThere());
        Set<UUID> own = sites(file.receivers().stream()
                .filter(receiver -> receiver.id().equals(part))
                .toList());
        return places.of(id, Care.DECENTRAL).stream()
                .filter(place -> own.contains(place.site()))
                .toList();
    }

    private Set<UUID> sites(List<HandbackCase.Receiver> parts) {
        return parts.stream()
                .flatMap(receiver -> places.toldSitesOf(receiver.id()).stream())
                .collect(Collectors.toSet());
    }
}
