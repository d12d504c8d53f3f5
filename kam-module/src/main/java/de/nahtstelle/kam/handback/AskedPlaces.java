package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agencies that come into question at places; many sites lie at few, and each is asked for once (KAM-09). */
final class AskedPlaces {
    private final Register register;
    private final Map<String, List<AgencyCandidate>> known = new HashMap<>();

    AskedPlaces(Register register) {
        this.register = register;
    }

    List<AgencyCandidate> candidatesAt(@Nullable String code, @Nullable String municipality) {
        return known.computeIfAbsent(code + "/" + municipality, key -> register.candidates(code, municipality));
    }

    /** None where nothing is known. */
    Set<UUID> agenciesAt(@Nullable String code, @Nullable String municipality) {
        return candidatesAt(code, municipality).stream()
                .map(AgencyCandidate::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the answers come from. */
    @FunctionalInterface
    interface Register {
        List<AgencyCandidate> candidates(@Nullable String code, @Nullable String municipality);
    }
}
