package de.nahtstelle.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressIdTest {
    @Test
    void anIdIsRead() {
        UUID id = UUID.randomUUID();
        assertThat(AddressId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "no-id",
                "1-1-1-1-1",
                "000000000000000000000000000000000000",
                "------------------------------------"
            })
    void whatIsNoIdIsNone(String text) {
        assertThat(AddressId.parse(text)).isEmpty();
    }
}
