package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A handback with its customer and its agencies, held by one use case until its transaction ends.
 *
 * @param soFar what the choice of agencies had come to when the case was picked up
 */
record OpenCase(LargeCustomer customer, Handback handback, List<HandbackReceiver> receivers, ReceiversSoFar soFar) {
    private static final Comparator<HandbackReceiver> FURTHEST = Comparator.comparing(
                    (HandbackReceiver part) -> !part.mayTakeOver())
            .thenComparing(HandbackReceiver::state, Comparator.reverseOrder());

    /** As the case that tasks and handovers belong to. */
    SubjectRef caseRef() {
        return handback.id().subject();
    }

    /** The agencies that still count. */
    List<HandbackReceiver> living() {
        return receivers.stream().filter(receiver -> receiver.state().alive()).toList();
    }

    /** The agencies with which something may be done now. */
    List<HandbackReceiver> that(Predicate<HandbackReceiver> may) {
        return receivers.stream().filter(may).toList();
    }

    /** The parts of the actor's agency that count, those it was told of. */
    List<HandbackReceiver> of(Actor actor) {
        return living().stream()
                .filter(HandbackReceiver::toldAlready)
                .filter(receiver -> receiver.isOf(actor))
                .toList();
    }

    /** That part of the actor's agency, also when it does not count any more. */
    Optional<HandbackReceiver> part(Actor actor, UUID part) {
        return receivers.stream()
                .filter(HandbackReceiver::toldAlready)
                .filter(receiver -> receiver.isOf(actor) && receiver.id().equals(part))
                .findFirst();
    }

    /** What the actor's agency has to take over, or else the part with which it has come furthest. */
    Optional<HandbackReceiver> offeredTo(Actor actor) {
        return of(actor).stream().min(FURTHEST);
    }

    /**
     * That part of the actor's agency, or without one the part with which it has come furthest.
     *
     * @throws NotThere when it is none of the actor's agency
     */
    HandbackReceiver furthest(Actor actor, @Nullable UUID part) {
        return (part == null ? offeredTo(actor) : part(actor, part))
                .orElseThrow(NotThere.of("part of handback", handback.id().value()));
    }

    /**
     * The same among the parts that count: of one that does not any more, and of the case with it, the agency is told nothing.
     *
     * @throws NotThere when it is none of the actor's agency, or does not count
     */
    HandbackReceiver counting(Actor actor, @Nullable UUID part) {
        return of(actor).stream()
                .filter(own -> part == null || own.id().equals(part))
                .min(FURTHEST)
                .orElseThrow(NotThere.of("part of handback", handback.id().value()));
    }

    /** What the actor's agency has taken over. */
    List<HandbackReceiver> takenOverBy(Actor actor) {
        return that(receiver -> receiver.hasTakenOver() && receiver.isOf(actor));
    }

    /** The unit that answers for the customer and hands it over. */
    UnitId sender() {
        UnitId unit = customer.responsibleUnit();
        if (unit == null) {
            throw new IllegalStateException("The agencies of its sites answer for " + customer.id());
        }
        return unit;
    }
}
