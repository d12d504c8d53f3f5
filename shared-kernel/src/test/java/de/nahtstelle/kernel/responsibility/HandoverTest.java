package de.nahtstelle.kernel.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final Instant MOMENT = Instant.parse("2022-11-07T08:00:00Z");

    private final Actor sender = acting(new UnitId(Ids.next()));
    private final Actor receiver = acting(new UnitId(Ids.next()));
    private final Handover handover = new Handover(
            new HandoverOffer(
                    "kam.handback",
                    new SubjectRef("kam.handback-receiver", Ids.next()),
                    "Beispiel AG",
                    new SubjectRef("kam.handback", Ids.next()),
                    sender.unit(),
                    receiver.unit(),
                    LocalDate.of(2022, 11, 21)),
            sender,
            MOMENT);

    @Test
    void anOfferIsOpen() {
        assertThat(handover.open()).isTrue();
    }

    @Test
    void theReceivingUnitClosesItByAccepting() {
        handover.accept(receiver, MOMENT);
        assertThat(handover.open()).isFalse();
    }

    @Test
    void theSenderCannotAcceptItsOwnOffer() {
        assertThatThrownBy(() -> handover.accept(sender, MOMENT)).isInstanceOf(IllegalStateException.class);
        assertThat(handover.open()).isTrue();
    }

    @Test
    void nobodyAcceptsTwice() {
        handover.accept(receiver, MOMENT);
        assertThatThrownBy(() -> handover.accept(receiver, MOMENT)).isInstanceOf(IllegalStateException.class);
    }

    private static Actor acting(UnitId unit) {
        return new Actor(new PersonId(Ids.next()), "Kim Muster", "AGENCY_CLERK", unit, "Einheit");
    }
}
