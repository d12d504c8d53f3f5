package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom to ask next for what a wrong receiver gave back: the agency it names, else the only other one at the right place
 * of each site (KAM-09).
 */
@ApplicationScoped
class NextReceivers {
    @Inject
    ProposingReceivers proposing;

    @Inject
    NamedReceivers named;

    /** Remembers it for each place where somebody is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Actor actor, HandbackId id, List<Place> places, WrongReceiver wrong) {
        OwnDistricts own = new OwnDistricts(actor.unit().value(), proposing.asking());
        Map<UUID, UUID> bySite = new HashMap<>();
        places.forEach(place -> Optional.ofNullable(wrong.proposed())
                .or(() -> own.onlyOther(wrong.right().of(place.site())))
                .ifPresent(agency -> bySite.put(place.site(), agency)));
        named.keep(id, bySite);
    }
}
