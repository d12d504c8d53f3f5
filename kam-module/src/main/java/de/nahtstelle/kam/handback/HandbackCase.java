package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handback as its page shows it, as far as the actor may see it.
 *
 * @param receivers the agencies; to an agency only itself
 * @param steps what was done, oldest first; to an agency without what other agencies did
 * @param givenBack for what agencies were the wrong ones since the agencies were confirmed last; nothing to an agency
 */
public record HandbackCase(Facts facts, List<Receiver> receivers, List<Done> steps, List<GivenBack> givenBack) {
    /** Whether the actor is of the sending side; the former GKB prepares only what its own region answers for. */
    public boolean preparedBy(Actor actor) {
        @Nullable UUID responsible = facts.responsible();
        return actor.may(KamPermission.PREPARE_HANDBACK)
                && HandbackSequence.prepares(actor, responsible == null ? null : new UnitId(responsible));
    }

    /** The step that the actor can do next, an agency for the first of its parts; empty while others are to act. */
    public Optional<HandbackStep> nextOf(Actor actor) {
        return preparedBy(actor)
                ? HandbackSequence.next(facts.done(), facts.sitesWithoutAgency())
                : partsOf(actor).stream().flatMap(part -> nextOf(part).stream()).findFirst();
    }

    /** The step that an agency can do next for one of its parts; empty while others are to act. */
    public Optional<HandbackStep> nextOf(Receiver part) {
        return HandbackSequence.next(facts.done(), part.state());
    }

    /** The parts of the actor's agency, in the order of the page. */
    public List<Receiver> partsOf(Actor actor) {
        return receivers.stream()
                .filter(part -> part.unit().equals(actor.unit().value()))
                .toList();
    }

    /** Whether the customer's choice may be recorded anew: it was, and no agency was told yet. */
    public boolean choiceMayChange() {
        return facts.care() != null
                && !closed()
                && HandbackSequence.mayBeDoneAnew(
                        facts.done(),
                        HandbackStep.CHOICE,
                        receivers.stream().anyMatch(receiver -> receiver.announcedAt() != null));
    }

    /** Whether every agency has taken over. */
    public boolean closed() {
        return facts.closedAt() != null;
    }

    /** Whether the actor may know that a single agency receives the customer. */
    public boolean oneAgency(Actor actor) {
        return facts.care() == Care.CENTRAL
                || (actor.may(KamPermission.SEE_ALL_CUSTOMERS)
                        && receivers.stream()
                                        .filter(part -> part.state().alive())
                                        .map(Receiver::unit)
                                        .distinct()
                                        .count()
                                == 1);
    }

    /** Whether the records are still the sending side's. */
    public boolean inPreparation() {
        return !closed() && HandbackSequence.inPreparation(facts.done());
    }

    /**
     * The case itself.
     *
     * @param ownSites for how many sites the agency of the actor answers beside the unit of the customer
     * @param supportUntil the last day on which the back office answers the agencies' questions; null before completion
     * @param reopenedFor why the agencies have to be confirmed again; null when they need not, and to an agency
     * @param reopenedBy the record that caused it
     * @param reopenedReceipt the receipt of that decision
     * @param sitesWithoutAgency how many sites of decentral care nobody was chosen for; none to an agency
     * @param stepDueOn by when the sending side has to do its next step; null when it has none, and to an agency
     * @param stepLand the Land by whose working days that day counts; null where none is known
     */
    public record Facts(
            UUID id,
            int version,
            UUID customer,
            String customerNumber,
            String customerName,
            String region,
            @Nullable UUID responsible,
            @Nullable String responsibleName,
            int sites,
            int offers,
            int ownSites,
            HandbackStep done,
            @Nullable Care care,
            @Nullable LocalDate chosenOn,
            @Nullable String chosenWith,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable LocalDate supportUntil,
            @Nullable Reopened reopenedFor,
            @Nullable String reopenedBy,
            @Nullable UUID reopenedReceipt,
            int sitesWithoutAgency,
            @Nullable LocalDate stepDueOn,
            @Nullable String stepLand) {}

    /**
     * A receiving agency; there twice when something came to it after it had been offered its first part.
     *
     * @param version what its steps have to name, so that nobody confirms what they have not seen
     * @param rightPlaces where the sites lie that the agency gave back, by their numbers; null when it did not say
     * @param announcementReadAt when the last announcement was acknowledged; null when it was not yet
     */
    public record Receiver(
            UUID id,
            int version,
            UUID unit,
            String number,
            String name,
            @Nullable String land,
            ReceiverState state,
            int sites,
            @Nullable Instant announcedAt,
            @Nullable Instant announcementReadAt,
            @Nullable UUID document,
            @Nullable Instant agreedAt,
            @Nullable String agreedBy,
            @Nullable String remarks,
            @Nullable LocalDate dueOn,
            @Nullable Instant escalatedAt,
            @Nullable Instant takenOverAt,
            @Nullable String takenOverBy,
            @Nullable UUID caretakerId,
            @Nullable String caretaker,
            @Nullable String wrongFact,
            @Nullable String rightPlaces,
            @Nullable String namedAgency,
            @Nullable Instant withdrawnAt,
            @Nullable Instant withdrawalReadAt) {}

    /**
     * A step that was done.
     *
     * @param coveredPerson for whom the person acted; null when for themselves
     */
    public record Done(
            HandbackStep step,
            Instant at,
            String person,
            @Nullable String coveredPerson,
            String function,
            String unit,
            @Nullable UUID receiver,
            List<String> checklist) {}

    /**
     * What an agency showed to belong elsewhere, and the choice of agencies waits for.
     *
     * @param sites number and name of the sites that no agency is chosen for now
     * @param named short name of the agency that was named as the right one; null when none was
     */
    public record GivenBack(
            String agency,
            List<String> sites,
            String fact,
            @Nullable String named) {
        /** The sites in one line. */
        public String places() {
            return String.join(", ", sites);
        }
    }
}
