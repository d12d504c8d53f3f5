package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kernel.input.WrongInput;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("KAM-09: The customer's choice is recorded with a contact person")
class ChoiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \t\n"})
    void blanksAreNoContactPerson(String blanks) {
        LocalDate day = LocalDate.of(2022, 11, 7);
        assertThatThrownBy(() -> new Choice(Care.CENTRAL, day, blanks, Set.of(), 1))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("chosenWith");
    }
}
