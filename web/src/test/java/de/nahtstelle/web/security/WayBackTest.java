package de.nahtstelle.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(strings = {"/organisation/units.xhtml?text=Frankfurt+am+Main&kind=", "/home.xhtml"})
    void aPageOfThePortalIsGoneBackTo(String page) {
        assertEquals(page, WayBack.safe(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/x.xhtml", "/\\evil.example/x.xhtml", "javascript:x"})
    void anythingElseLeadsHome(String page) {
        assertEquals("/home.xhtml", WayBack.safe(page));
    }
}
