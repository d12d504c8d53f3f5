package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A handback with its customer and its agencies, held by one use case until its transaction ends. */
record OpenCase(LargeCustomer customer, Handback handback, List<HandbackReceiver> receivers) {
    /** As the case that tasks and handovers belong to. */
    SubjectRef caseRef() {
        return handback.id().subject();
    }

    /** The agencies that still count. */
    List<HandbackReceiver> living() {
        return receivers.stream().filter(receiver -> receiver.state().alive()).toList();
    }

    List<HandbackReceiver> in(ReceiverState state) {
        return receivers.stream().filter(receiver -> receiver.state() == state).toList();
    }

    /** Whether any agency was told. */
    boolean announced() {
        return receivers.stream().anyMatch(HandbackReceiver::toldAlready);
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
        return of(actor).stream()
                .min(Comparator.comparing((HandbackReceiver part) -> part.state() != ReceiverState.OFFERED)
                        .thenComparing(HandbackReceiver::state, Comparator.reverseOrder()));
    }

    /** What the actor's agency has taken over. */
    List<HandbackReceiver> takenOverBy(Actor actor) {
        return in(ReceiverState.TAKEN_OVER).stream()
                .filter(receiver -> receiver.isOf(actor))
                .toList();
    }

    /** The unit that answers for the customer and hands it over. */
    UnitId sender() {
        UnitId unit = customer.responsibleUnit();
        if (unit == null) {
            throw new IllegalStateException("The agencies of its sites answer for " + customer.id());
        }
        return unit;
    }

    /** The last complete step once this one is done: agencies that all agreed before need not agree again. */
    HandbackStep reachedWith(HandbackStep step) {
        return step == HandbackStep.CLEANED && allAgreed() ? HandbackStep.AGREED : step;
    }

    boolean allAgreed() {
        return living().stream().noneMatch(receiver -> receiver.state().beforeAgreement());
    }

    /** Whether the records are still the sending side's. */
    boolean inPreparation() {
        return handback.open() && handback.done().isBefore(HandbackStep.HANDED_OVER);
    }
}
