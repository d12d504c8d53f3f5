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

/** The administrative supervisor holds no permission at all, and so must find every use case closed. */
@ExtendWith(ArquillianExtension.class)
class EveryUseCaseRefusesIT {
    @Inject
    BeanManager beans;

    @Test
    @DisplayName("KAM-07: Dienstaufsicht opens no use case of any context")
    void nobodyGetsInWithoutPermission() {
        Actor supervisor = As.user("dienststelle");
        List<UseCase> useCases = UseCase.all(beans).stream()
                .filter(useCase -> !useCase.isOf(CarelessUseCase.class))
                .toList();
        assertThat(useCases).isNotEmpty();
        assertThat(useCases)
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
}
