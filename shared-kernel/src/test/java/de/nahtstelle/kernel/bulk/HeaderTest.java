package de.nahtstelle.kernel.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private static final KnownKinds FORMAT = new KnownKinds(
            "people",
            Map.of(
                    "people",
                    BulkFormat.of(BulkColumn.text("number", 5), BulkColumn.text("name", 9)),
                    "things",
                    BulkFormat.of(BulkColumn.text("number", 5), BulkColumn.text("weight", 9))));

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(Header.of(List.of("name", "number"), FORMAT).cellOf()).containsExactly(1, 0);
    }

    @Test
    void theReasonOfAFileOfRejectedRowsMayStay() {
        assertThat(Header.of(List.of("number", "name", "reason"), FORMAT).width())
                .isEqualTo(3);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertRefused(List.of("number"), Reason.COLUMNS_MISSING, "name");
    }

    @Test
    void namesTheColumnsItDoesNotKnow() {
        assertRefused(List.of("number", "name", "colour"), Reason.COLUMNS_UNKNOWN, "colour");
    }

    @Test
    void namesTheColumnsThatStandTwice() {
        assertRefused(List.of("number", "name", "name"), Reason.COLUMNS_TWICE, "name");
    }

    @Test
    void aFileOfAnotherKindIsRecognisedByItsOwnColumns() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Header.of(List.of("number", "weight"), FORMAT))
                .matches(refused -> refused.reason() == Reason.OTHER_KIND)
                .matches(refused -> "things".equals(refused.kind()))
                .matches(refused -> refused.columns().equals(List.of("weight")));
    }

    private static void assertRefused(List<String> header, Reason reason, String column) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Header.of(header, FORMAT))
                .matches(refused -> refused.reason() == reason)
                .matches(refused -> refused.columns().equals(List.of(column)));
    }
}
