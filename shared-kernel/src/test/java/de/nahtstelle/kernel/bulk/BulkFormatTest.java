package de.nahtstelle.kernel.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BulkFormatTest {
    private final BulkFormat format = BulkFormat.of(BulkColumn.text("number", 5), BulkColumn.day("since"));

    @Test
    void aStatementNamesCellsByTheirColumn() {
        assertThat(format.sql("select r.{since} from kernel.bulk_row r"))
                .isEqualTo("select r.c2 from kernel.bulk_row r");
    }

    @Test
    void aColumnThatDoesNotExistIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> format.sql("r.{name}"));
    }

    @Test
    void theRowAsAWholeStandsAtZero() {
        assertThat(format.nameAt(format.position(""))).isEmpty();
    }
}
