package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StoredFiltersIT {
    private static final String LIST = "kam.customers";
    private static final Map<String, String> VALUES = Map.of("q", "Wandelwerk");

    @Inject
    StoredFilters filters;

    @Test
    void whatAPersonFiltersByIsKeptOnceForThatPersonAndThatList() {
        UUID kept = filters.keep(owner(), LIST, VALUES);
        assertThat(filters.keep(owner(), LIST, VALUES)).isEqualTo(kept);
        assertThat(filters.find(owner(), LIST, kept)).isEqualTo(VALUES);
        assertThat(filters.find(owner(), "kam.handbacks", kept)).isEmpty();
    }

    @Test
    void anotherPersonGetsNothingOfIt() {
        UUID kept = filters.keep(owner(), LIST, VALUES);
        assertThat(filters.find(As.user("leitung.fuerth"), LIST, kept)).isEmpty();
    }

    private static Actor owner() {
        return As.user("ags.fuerth");
    }
}
