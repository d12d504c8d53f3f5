package de.nahtstelle.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePagesTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final CasePages pages = new CasePages();

    @ParameterizedTest
    @ValueSource(strings = {"kam.customer", "kam.handback", "kam.handback-withdrawn", "kam.new-site"})
    void aCaseIsOpenedOnAPageThatExists(String kind) {
        String page = pages.of(kind, ID);
        assertThat(page).endsWith(".xhtml?id=" + ID).doesNotContain("home");
        assertThat(Files.exists(Path.of("src/main/webapp", page.substring(0, page.indexOf('?')))))
                .isTrue();
    }

    @Test
    void aReceiptNamesNoPageOfAContextItself() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/directive/receipt.xhtml")))
                .contains("casePages.of")
                .doesNotContain("/kam/");
    }

    @Test
    void aCaseOfAnUnknownKindLeadsHome() {
        assertThat(pages.of("test.thing", ID)).isEqualTo("/home.xhtml");
    }
}
