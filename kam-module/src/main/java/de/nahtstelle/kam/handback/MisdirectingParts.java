package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.responsibility.Misdirection;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes from an agency what it showed to belong elsewhere; what it keeps is to be offered to it anew (KAM-09). */
@ApplicationScoped
class MisdirectingParts {
    @Inject
    Handbacks handbacks;

    @Inject
    Handovers handovers;

    @Inject
    Places places;

    @Inject
    NextReceivers next;

    @Inject
    MisdirectedPlaces misdirected;

    @Inject
    AgencyWork work;

    @Inject
    Sight sight;

    /** Ends its offers; each part without anything left counts no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void misdirect(Actor actor, OpenCase held, Reported reported, WrongReceiver wrong) {
        HandbackId id = held.handback().id();
        misdirected.keep(actor, id, reported.places(), wrong.right());
        next.keep(actor, id, reported.places(), wrong);
        reported.parts().stream().filter(part -> !part.places().isEmpty()).forEach(part -> {
            close(actor, part.receiver(), wrong);
            release(held, part.receiver(), part);
        });
    }

    private void close(Actor actor, HandbackReceiver receiver, WrongReceiver wrong) {
        UnitId proposed = wrong.proposed() == null ? null : new UnitId(wrong.proposed());
        handovers.misdirected(
                actor,
                handovers.lockOpen(receiver.subject()).orElseThrow(),
                new Misdirection(wrong.wrongFact(), proposed));
        work.done(actor, AgencyWork.TAKE_OVER, receiver);
        work.done(actor, AgencyWork.ESCALATED, receiver);
    }

    private void release(OpenCase held, HandbackReceiver receiver, Reported.Part part) {
        places.release(receiver.id(), part.sites());
        joinTheOtherPart(held, receiver);
        List<?> kept = places.sitesOf(receiver.id());
        if (kept.isEmpty()) {
            receiver.misdirected();
            handbacks.flush();
            sight.end(held.customer().id(), receiver.unit());
        } else {
            receiver.keepsTheRest();
        }
    }

    /** An agency prepares one part at a time: what it keeps goes to the one that is on its way to an offer already. */
    private void joinTheOtherPart(OpenCase held, HandbackReceiver receiver) {
        held.living().stream()
                .filter(other ->
                        other.unit().equals(receiver.unit()) && other.state().inPreparation())
                .findFirst()
                .ifPresent(other -> {
                    places.moveAll(receiver.id(), other.id());
                    handbacks.changed(other);
                });
    }
}
