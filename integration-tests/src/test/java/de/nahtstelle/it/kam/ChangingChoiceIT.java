package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangingChoiceIT {
    private static final LocalDate DIRECTIVE = LocalDate.of(2022, 9, 21);

    @Inject
    HandbackRoute route;

    @Inject
    RecordingChoice choosing;

    @Inject
    Timelines timelines;

    @Test
    @DisplayName(
            "KAM-09: a choice before the directive provided for it is refused, and the first possible day is named")
    void noChoiceBeforeTheDirective() {
        HandbackId id = route.open();
        Outcome<HandbackStep> outcome = choose(id, Care.CENTRAL, DIRECTIVE.minusDays(1));
        assertThat(((Outcome.Refused<?>) outcome).refusal())
                .returns("kam.choice-since-directive", Refusal::rule)
                .returns("KAM-09", Refusal::clause)
                .extracting(Refusal::wouldChangeIt)
                .asString()
                .contains("possibleOn", "2022-09-21");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.OPENED);
        DecentralRoute.done(choose(id, Care.CENTRAL, DIRECTIVE));
    }

    @Test
    @DisplayName("KAM-09: until an agency was told the choice is changed, and the course keeps both")
    void theChoiceIsChangedBeforeTheAnnouncement() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        assertThat(route.file(id).choiceMayChange()).isTrue();
        DecentralRoute.done(choose(id, Care.DECENTRAL, DIRECTIVE));
        assertThat(route.file(id).facts()).satisfies(facts -> {
            assertThat(facts.care()).isEqualTo(Care.DECENTRAL);
            assertThat(facts.chosenOn()).isEqualTo(DIRECTIVE);
            assertThat(facts.done()).isEqualTo(HandbackStep.CHOICE);
        });
        assertThat(timelines.of(id.subject(), null, 50).get(0).details())
                .contains("\"choice\": \"DECENTRAL\"", "\"choiceBefore\": \"CENTRAL\"", "2022-09-21", "2022-11-");
    }

    @Test
    @DisplayName("KAM-09: another day or contact leaves the confirmed agencies, and the step that was reached")
    void theAgenciesStay() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        UUID confirmed = route.file(id).receivers().get(0).id();
        DecentralRoute.done(choose(id, Care.CENTRAL, DIRECTIVE));
        assertThat(route.file(id).facts())
                .returns(HandbackStep.RECEIVERS, HandbackCase.Facts::done)
                .returns(DIRECTIVE, HandbackCase.Facts::chosenOn);
        assertThat(route.file(id).receivers())
                .extracting(HandbackCase.Receiver::id)
                .containsExactly(confirmed);
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
    }

    @Test
    @DisplayName("KAM-09: the course says that the contact changed, and names neither the one nor the other")
    void theCourseNamesNoContact() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        DecentralRoute.done(choosing.record(
                HandbackRoute.head(),
                id,
                new Choice(
                        Care.CENTRAL,
                        DIRECTIVE,
                        "Einkauf",
                        HandbackRoute.points(HandbackStep.CHOICE),
                        route.version(id))));
        assertThat(timelines.of(id.subject(), null, 50))
                .filteredOn(entry -> entry.action().equals("kam.handback.choice"))
                .extracting(TimelineEntry::details)
                .noneMatch(details -> String.valueOf(details).matches("(?s).*(Leitung|Einkauf).*"))
                .first()
                .asString()
                .contains("\"contactPerson\": \"CHANGED\"");
    }

    @Test
    @DisplayName("KAM-10: once an agency was told, and before there is a choice, none can be changed")
    void theChoiceStaysOnceAnAgencyWasTold() {
        HandbackId id = route.open();
        assertThat(route.file(id).choiceMayChange()).isFalse();
        assertThat(route.file(route.upTo(HandbackStep.ANNOUNCED)).choiceMayChange())
                .isFalse();
    }

    private Outcome<HandbackStep> choose(HandbackId id, Care care, LocalDate day) {
        return choosing.record(
                HandbackRoute.head(),
                id,
                new Choice(care, day, "Leitung", HandbackRoute.points(HandbackStep.CHOICE), route.version(id)));
    }
}
