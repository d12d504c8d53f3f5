package de.nahtstelle.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A function that no permission names finds every use case closed, and the administrative supervisor every one of KAM:
 * Dienstaufsicht decides on staff, on no case.
 */
@ExtendWith(ArquillianExtension.class)
class EveryUseCaseRefusesIT {
    @Inject
    BeanManager beans;

    @Test
    void aFunctionThatIsListedNowhereOpensNothing() {
        Actor supervisor = As.user("dienststelle");
        Actor nobody =
                new Actor(supervisor.person(), supervisor.name(), "NOBODY", supervisor.unit(), supervisor.unitName());
        assertThat(useCases("de.nahtstelle."))
                .isNotEmpty()
                .filteredOn(useCase -> !useCase.refuses(beans, nobody))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht opens no use case of KAM")
    void supervisionOfStaffOpensNoCase() {
        Actor supervisor = As.user("dienststelle");
        assertThat(useCases("de.nahtstelle.kam."))
                .isNotEmpty()
                .filteredOn(useCase -> !useCase.refuses(beans, supervisor))
                .isEmpty();
    }

    @Test
    void aUseCaseThatLetsAnyoneInWouldBeFound() {
        Actor supervisor = As.user("dienststelle");
        assertThat(UseCase.all(beans))
                .filteredOn(useCase -> useCase.isOf(CarelessUseCase.class))
                .hasSize(1)
                .noneMatch(useCase -> useCase.refuses(beans, supervisor));
    }

    private List<UseCase> useCases(String context) {
        return UseCase.all(beans).stream()
                .filter(useCase -> useCase.isPartOf(context))
                .filter(useCase -> !useCase.isOf(CarelessUseCase.class))
                .toList();
    }
}
