package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what of its offers an agency speaks of when it reports a misdirection (KAM-09). */
@ApplicationScoped
class ReportedParts {
    @Inject
    Places places;

    /** What is offered to the agency, the part it names or every part, with the places it reports. */
    Reported of(Actor actor, OpenCase held, WrongReceiver wrong) {
        Care care = held.handback().care().orElse(Care.DECENTRAL);
        Map<UUID, Place> known = places.of(held.handback().id(), care).stream()
                .collect(Collectors.toMap(Place::site, Function.identity()));
        List<Reported.Part> offered = held.of(actor).stream()
                .filter(HandbackReceiver::mayTakeOver)
                .filter(part -> wrong.part() == null || part.id().equals(wrong.part()))
                .map(part -> new Reported.Part(part, offered(part, care, known)))
                .toList();
        Set<UUID> sites =
                offered.stream().flatMap(part -> part.sites().stream()).collect(Collectors.toSet());
        long strange =
                wrong.named().stream().filter(site -> !sites.contains(site)).count();
        return new Reported(offered.stream().map(part -> reported(part, wrong)).toList(), strange);
    }

    private List<Place> offered(HandbackReceiver part, Care care, Map<UUID, Place> known) {
        return care == Care.CENTRAL
                ? List.copyOf(known.values())
                : places.sitesOf(part.id()).stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList();
    }

    private static Reported.Part reported(Reported.Part offered, WrongReceiver wrong) {
        Set<UUID> elsewhere = Set.copyOf(wrong.among(offered.sites()));
        return new Reported.Part(
                offered.receiver(),
                offered.places().stream()
                        .filter(place -> elsewhere.contains(place.site()))
                        .toList());
    }
}
