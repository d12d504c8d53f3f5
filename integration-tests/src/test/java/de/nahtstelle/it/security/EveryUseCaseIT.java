package de.nahtstelle.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries every use case in every function and holds what happens against {@code use-cases.csv}, which people read. */
@ExtendWith(ArquillianExtension.class)
class EveryUseCaseIT {
    private static final Map<String, List<Attempt>> ATTEMPTS = new LinkedHashMap<>();

    @Inject
    BeanManager beans;

    @Inject
    UserTransaction transaction;

    @Inject
    Jdbi jdbi;

    @Inject
    Memberships memberships;

    @Test
    @DisplayName("KAM-06, KAM-07: every use case lets in exactly the functions of the table, reading ones included")
    void everyFunctionTriesEveryUseCase() throws Exception {
        List<String> observed = new ArrayList<>();
        attempts().forEach((useCase, attempts) -> observed.add(UseCaseTable.row(useCase, attempts)));
        assertThat(observed).containsExactlyInAnyOrderElementsOf(UseCaseTable.rows());
    }

    @Test
    @DisplayName("KAM-06, KAM-07: whoever is let in succeeds, or a test is named that carries the use case out")
    void whoeverIsLetInSucceeds() throws Exception {
        List<String> inVain = new ArrayList<>();
        attempts().forEach((useCase, attempts) -> {
            if (attempts.stream().noneMatch(Attempt::succeeded)) {
                inVain.add(useCase);
            }
        });
        assertThat(UseCaseTable.carriedOutByTests()).containsAll(inVain);
    }

    @Test
    @DisplayName("KAM-07: a use case that lets anyone in, and is not listed, would be found")
    void aCarelessUseCaseWouldBeFound() throws Exception {
        UseCase careless = UseCase.all(beans).stream()
                .filter(useCase -> useCase.bean().getBeanClass() == CarelessUseCase.class)
                .findFirst()
                .orElseThrow();
        String row = UseCaseTable.row(careless.name(), attempts(careless));
        assertThat(row).endsWith(",own");
        assertThat(UseCaseTable.rows()).doesNotContain(row);
    }

    private List<UseCase> ofTheHouse() {
        return UseCase.all(beans).stream()
                .filter(useCase -> !useCase.name().startsWith("it."))
                .toList();
    }

    /** What came of every use case, function by function; tried once for all tests. */
    private Map<String, List<Attempt>> attempts() throws Exception {
        if (ATTEMPTS.isEmpty()) {
            for (UseCase useCase : ofTheHouse()) {
                ATTEMPTS.put(useCase.name(), attempts(useCase));
            }
        }
        return ATTEMPTS;
    }

    private List<Attempt> attempts(UseCase useCase) throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        for (String function : UseCaseTable.functions()) {
            attempts.add(tried(useCase, actor(function)));
        }
        return attempts;
    }

    /** Tries it and undoes what came of it. */
    private Attempt tried(UseCase useCase, Actor actor) throws Exception {
        Guesses guesses = new Guesses();
        if (useCase.standsAlone()) {
            return useCase.tried(beans, actor, guesses);
        }
        transaction.begin();
        try {
            guesses.enter(jdbi, actor);
            return useCase.tried(beans, actor, guesses);
        } finally {
            transaction.rollback();
        }
    }

    private Actor actor(String function) {
        UUID person = jdbi.withHandle(db -> db.createQuery(
                        "select person from kernel.membership where function = :function order by person limit 1")
                .bind("function", function)
                .mapTo(UUID.class)
                .one());
        return memberships.of(new PersonId(person)).stream()
                .filter(actor -> actor.function().equals(function))
                .findFirst()
                .orElseThrow();
    }
}
