package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes down which agency receives which place. Agencies that were confirmed before but get nothing any more vanish;
 * one that was told already and gets more is told again.
 */
@ApplicationScoped
class AssigningSites {
    @Inject
    Handbacks handbacks;

    @Inject
    Places places;

    @Inject
    Withdrawing withdrawing;

    @Inject
    AgencyWork work;

    @Transactional(Transactional.TxType.MANDATORY)
    void assign(Actor actor, OpenCase held, List<Place> open, Map<UUID, UUID> agencies) {
        List<HandbackReceiver> preparing = new ArrayList<>(held.living().stream()
                .filter(receiver -> receiver.state().inPreparation())
                .toList());
        preparing.stream()
                .filter(receiver -> !agencies.containsValue(receiver.unit().value()))
                .forEach(receiver -> withdrawing.leaveOut(actor, held, receiver));
        for (Place place : open) {
            HandbackReceiver receiver =
                    receiver(held, preparing, new UnitId(Objects.requireNonNull(agencies.get(place.site()))));
            if (!receiver.unit().value().equals(place.assigned())) {
                toBeTold(actor, receiver);
            }
            if (held.handback().decentral()) {
                handbacks.flush();
                places.assign(held.handback().id(), place.site(), receiver.id());
            }
        }
    }

    private void toBeTold(Actor actor, HandbackReceiver receiver) {
        if (receiver.mayBeConfirmedAnew()) {
            receiver.confirmedAnew();
            work.toBeToldAnew(actor, receiver);
        }
    }

    /** The customer chose anew: nothing that was confirmed for the earlier choice stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    void dropAll(Actor actor, OpenCase held) {
        held.receivers().forEach(receiver -> withdrawing.leaveOut(actor, held, receiver));
        handbacks.flush();
    }

    private HandbackReceiver receiver(OpenCase held, List<HandbackReceiver> preparing, UnitId unit) {
        return preparing.stream()
                .filter(known -> known.unit().equals(unit) && known.state().alive())
                .findFirst()
                .orElseGet(() -> {
                    HandbackReceiver added = handbacks.add(new HandbackReceiver(
                            held.handback().id(), held.handback().care().orElseThrow(), unit));
                    preparing.add(added);
                    return added;
                });
    }
}
