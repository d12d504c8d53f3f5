package de.nahtstelle.kam.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-12: An exception remembers a finding with its value")
class FindingTest {
    private static final UUID SITE = UUID.randomUUID();

    @Test
    void theKeyHoldsTheDigestThatTheDatabaseComputes() {
        assertThat(key("abc")).isEqualTo("POSTAL_CODE_WRONG:" + SITE + ":ba7816bf8f01cfea414140de5dae2223");
    }

    @Test
    void withoutValueNothingStandsInItsPlace() {
        assertThat(key(null)).isEqualTo("POSTAL_CODE_WRONG:" + SITE + ":");
    }

    private static String key(@Nullable String value) {
        return new Finding(FindingKind.POSTAL_CODE_WRONG, SITE, "00001 Werk", value, null, false).key();
    }
}
