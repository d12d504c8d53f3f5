package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Handbacks and agencies that have come so far by the way everybody goes. */
final class Cases {
    static final Instant NOW = Instant.parse("2022-11-07T08:00:00Z");
    static final LocalDate DAY = LocalDate.of(2022, 11, 21);
    static final UUID RECEIPT = new UUID(3, 1);
    static final Actor CLERK = at(new UUID(1, 729));
    static final Actor ELSEWHERE = at(new UUID(1, 843));
    static final ReceiversSoFar NOBODY_TOLD = new ReceiversSoFar(false, 0);
    static final ReceiversSoFar TOLD = new ReceiversSoFar(true, 0);

    private Cases() {}

    static Choice choice() {
        return new Choice(Care.CENTRAL, LocalDate.of(2022, 11, 4), "Personalleitung", Set.of(), 0);
    }

    /** A case whose last complete step is this one. */
    static Handback after(HandbackStep done) {
        Handback handback = new Handback(new CustomerId(new UUID(2, 1)), CLERK, NOW);
        while (handback.done() != done) {
            goOn(handback);
        }
        return handback;
    }

    private static void goOn(Handback handback) {
        switch (handback.done()) {
            case OPENED -> {
                handback.chosen(choice(), NOBODY_TOLD);
                handback.completed(HandbackStep.CHOICE, NOBODY_TOLD, NOW);
            }
            case CHOICE -> handback.completed(HandbackStep.RECEIVERS, NOBODY_TOLD, NOW);
            case RECEIVERS -> handback.completed(HandbackStep.ANNOUNCED, NOBODY_TOLD, NOW);
            case ANNOUNCED -> handback.completed(HandbackStep.CLEANED, TOLD, NOW);
            case CLEANED -> handback.agreed(List.of(agency(ReceiverState.AGREED)), NOW);
            case AGREED -> handback.completed(HandbackStep.HANDED_OVER, TOLD, NOW);
            case HANDED_OVER, TAKEN_OVER -> handback.closed(List.of(agency(ReceiverState.TAKEN_OVER)), NOW);
        }
    }

    /** A case that a mended postal code has sent back to the choice of agencies. */
    static Handback sentBackByACode() {
        Handback handback = after(HandbackStep.CLEANED);
        handback.backToReceivers(NOW, Reopened.POSTAL_CODE, "00001 Werk", RECEIPT);
        return handback;
    }

    /** The agency of {@link #CLERK}. */
    static HandbackReceiver agency(ReceiverState state) {
        HandbackReceiver agency = new HandbackReceiver(new HandbackId(new UUID(2, 2)), Care.CENTRAL, CLERK.unit());
        if (state != ReceiverState.CONFIRMED) {
            agency.announced(new UUID(3, 2), NOW);
        }
        if (ReceiverState.ANNOUNCED.compareTo(state) < 0) {
            agency.agreed(after(HandbackStep.CLEANED), CLERK, null, NOW);
        }
        if (ReceiverState.AGREED.compareTo(state) < 0) {
            agency.offered(new UUID(3, 3), DAY);
        }
        if (state == ReceiverState.TAKEN_OVER) {
            agency.takenOver(CLERK, NOW);
        }
        if (state == ReceiverState.MISDIRECTED) {
            agency.misdirected();
        }
        return agency;
    }

    private static Actor at(UUID agency) {
        return new Actor(new PersonId(new UUID(4, 1)), "Kim Muster", "AGENCY_CLERK", new UnitId(agency), "Agentur");
    }

    static Actor region(UnitId region) {
        return new Actor(new PersonId(new UUID(4, 2)), "Toni Beispiel", KamFunctions.GKB_ADVISOR, region, "GKB");
    }
}
