package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffedUnit;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries every function in every kind of unit and holds what happens against {@code functions-in-units.csv}. */
@ExtendWith(ArquillianExtension.class)
class FunctionsOfUnitsIT {
    @Inject
    GivingFunction giving;

    @Inject
    Staff staff;

    @Inject
    UnitsByKind units;

    @Inject
    Newcomer newcomer;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-06: a function is given in units of its kinds and refused with the clause in all others")
    void everyFunctionIsGivenWhereItBelongsOnly() {
        Set<String> given = new TreeSet<>();
        List<String> refusedFor = new ArrayList<>();
        PersonId withoutFunction = newcomer.person();
        for (FunctionInKind pair : units.everyPair()) {
            if (give(withoutFunction, pair) instanceof Outcome.Refused<?> refused) {
                refusedFor.add(refused.refusal().rule());
            } else {
                given.add(pair.toString());
                withoutFunction = newcomer.person();
            }
        }
        assertThat(given).isEqualTo(UnitsByKind.allowed());
        assertThat(refusedFor).isNotEmpty().containsOnly("kernel.function-fits-unit");
    }

    @Test
    @DisplayName("KAM-06: the database itself refuses a function in a unit of another kind")
    void theDatabaseKeepsFunctionsInTheirKinds() {
        PersonId person = newcomer.person();
        Set<String> kept = new TreeSet<>();
        List<String> brokenBy = new ArrayList<>();
        for (FunctionInKind pair : units.everyPair()) {
            violated(person, pair).ifPresentOrElse(brokenBy::add, () -> kept.add(pair.toString()));
        }
        assertThat(kept).isEqualTo(UnitsByKind.allowed());
        assertThat(brokenBy).isNotEmpty().containsOnly("function_belongs_to_unit_kind");
    }

    @Test
    @DisplayName("KAM-06: what is offered for a unit is what its kind has, and nothing else")
    void whatIsOfferedFits() {
        Set<String> offered = Stream.of("administrator", "dienststelle")
                .map(As::user)
                .flatMap(actor -> staff.staffedBy(actor).stream())
                .map(FunctionsOfUnitsIT::pair)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(offered).isEqualTo(UnitsByKind.allowed());
    }

    private static String pair(StaffedUnit unit) {
        return unit.function() + " in " + unit.kind();
    }

    private Outcome<?> give(PersonId person, FunctionInKind pair) {
        Actor actor =
                As.user(units.staffedBySupervision(pair.unit(), clock.today()) ? "dienststelle" : "administrator");
        return giving.give(actor, person, pair.unit(), pair.function(), clock.today(), clock.today());
    }

    private Optional<String> violated(PersonId person, FunctionInKind pair) {
        try {
            jdbi.useHandle(db -> db.execute(
                    "insert into kernel.membership (id, person, unit, unit_kind, function, valid_from)"
                            + " values (kernel.uuid7(), ?, ?, ?, ?, ?)",
                    person.value(),
                    pair.unit().value(),
                    pair.kind(),
                    pair.function(),
                    clock.today()));
            return Optional.empty();
        } catch (JdbiException refused) {
            return Constraints.violatedBy(refused);
        }
    }
}
