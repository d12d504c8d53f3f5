package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    static List<HouseRule> rules() {
        return Stream.concat(Boundaries.rules().stream(), Manners.rules().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheHouse(HouseRule rule) {
        EvaluationResult result = rule.in(HouseRule.HOUSE).evaluate(Classes.OF_THE_HOUSE);
        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isBrokenByItsViolation(HouseRule rule) {
        EvaluationResult result = rule.in(HouseRule.VIOLATIONS).evaluate(Classes.VIOLATING);
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(rule.violator()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaksOfPackagesThatExist(HouseRule rule) {
        assertThat(rule.packages()).allMatch(name -> Classes.OF_THE_HOUSE.containPackage(HouseRule.HOUSE + "." + name));
    }
}
