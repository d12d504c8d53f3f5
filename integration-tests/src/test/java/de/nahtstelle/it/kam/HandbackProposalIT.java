package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackProposalIT {
    private static final int CODES_OF_SEVERAL_AGENCIES = 105;
    private static final String BERLIN = "922 955 962";
    private static final String OF_SEVERAL = """
            select p.postal_code, string_agg(distinct u.number, ' ' order by u.number) agencies
              from kernel.postal_code p
              join kernel.district d on d.key = p.district and d.valid_to is null
              join kernel.unit u on u.id = d.agency
             group by p.postal_code
            having count(distinct u.id) > 1 and string_agg(distinct u.number, ' ' order by u.number) <> '%s'
            """.formatted(BERLIN);

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-09: every site is proposed to the agency of its postal code, and goes there once a person confirms")
    void everySiteGoesToTheAgencyOfItsPostalCode() {
        HandbackId id = decentral.chosen();
        assertThat(decentral.proposals(id))
                .extracting(ProposedReceiver::assigned)
                .containsExactly(agency("729"), agency("729"), agency("843"), agency("843"));
        assertThat(route.file(id).receivers()).as("before a person confirms").isEmpty();
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(route.file(id).receivers())
                .extracting(HandbackCase.Receiver::number, HandbackCase.Receiver::sites)
                .containsExactly(tuple("729", 2), tuple("843", 2));
    }

    @Test
    @DisplayName(
            "KAM-09: for each of the 105 postal codes of several agencies outside Berlin all of them are proposed and none is chosen")
    void allAgenciesOfAPostalCodeAreProposed() {
        HandbackId id = decentral.chosen();
        Map<String, String> several = codesOfSeveralAgencies();
        assertThat(several).hasSize(CODES_OF_SEVERAL_AGENCIES);
        several.keySet()
                .forEach(code -> sites.add(route.customer(id).value(), "9" + code, code, "Ort ohne Gemeindeschlüssel"));
        Map<String, String> proposed = decentral.proposals(id).stream()
                .filter(ProposedReceiver::undecided)
                .collect(Collectors.toMap(
                        place -> String.valueOf(place.postalCode()), HandbackProposalIT::numbersOfCandidates));
        assertThat(proposed).isEqualTo(several);
        assertThat(decentral.proposals(id))
                .filteredOn(ProposedReceiver::undecided)
                .extracting(ProposedReceiver::assigned)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("KAM-09: in Berlin a person chooses among its three agencies; without choice it is refused")
    void inBerlinAPersonChooses() {
        HandbackId id = decentral.chosen();
        sites.add(route.customer(id).value(), "00005", "10117", "Berlin");
        assertThat(numbersOfCandidates(proposal(id, "00005"))).isEqualTo(BERLIN);
        Refusal refusal = ((Outcome.Refused<HandbackStep>) decentral.confirm(id, Map.of())).refusal();
        assertThat(refusal.clause()).isEqualTo("KAM-09");
        assertThat(refusal.facts().get("sitesWithoutAgency")).isEqualTo(List.of("00005"));
        assertThat(route.file(id).receivers()).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: a customer that chooses decentral instead of central care loses the agency confirmed before")
    void fromCentralToDecentralTheAgencyIsDropped() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        DecentralRoute.done(decentral.choose(id, Care.DECENTRAL));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(route.file(id).receivers()).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: a customer that chooses central instead of decentral care loses the agencies of its sites")
    void fromDecentralToCentralTheAgenciesAreDropped() {
        HandbackId id = decentral.confirmed();
        DecentralRoute.done(decentral.choose(id, Care.CENTRAL));
        assertThat(route.file(id).receivers()).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: once an agency was told, the choice stands")
    void afterTheAnnouncementTheChoiceStands() {
        HandbackId id = decentral.confirmed();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        assertThat(decentral.choose(id, Care.CENTRAL)).isInstanceOf(Outcome.Refused.class);
        assertThat(route.file(id).receivers()).hasSize(2);
    }

    private ProposedReceiver proposal(HandbackId id, String number) {
        return decentral.proposals(id).stream()
                .filter(place -> place.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String numbersOfCandidates(ProposedReceiver place) {
        return place.candidates().stream().map(AgencyCandidate::number).sorted().collect(Collectors.joining(" "));
    }

    private Map<String, String> codesOfSeveralAgencies() {
        return jdbi.withHandle(db -> db.createQuery(OF_SEVERAL)
                .setMapKeyColumn("postal_code")
                .setMapValueColumn("agencies")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }

    private UUID agency(String number) {
        return jdbi.withHandle(db -> db.createQuery("select id from kernel.unit where number = :number")
                .bind("number", number)
                .mapTo(UUID.class)
                .one());
    }
}
