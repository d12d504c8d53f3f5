package de.nahtstelle.kernel.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyIn;

class CsvFileTest {
    private static final KnownKinds FORMAT = new KnownKinds(
            "people", Map.of("people", BulkFormat.of(BulkColumn.text("number", 5), BulkColumn.text("name", 9))));
    private static final UUID RUN = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private final ByteArrayOutputStream copied = new ByteArrayOutputStream();

    @Test
    void rowsAreCopiedWithTheirLineAndTheirCellsInTheOrderOfTheFormat() throws IOException {
        read("name;number\nMayer;1\nMüller;2\n");
        assertThat(rows()).containsExactly("2 false 1 Mayer", "3 false 2 Müller");
    }

    @Test
    void commasSeparateAsWell() throws IOException {
        read("number,name\n1,Mayer\n");
        assertThat(rows()).containsExactly("2 false 1 Mayer");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        read("\uFEFFnumber;name\n1;Mayer\n");
        assertThat(rows()).containsExactly("2 false 1 Mayer");
    }

    @Test
    void anEmptyCellIsAbsent() throws IOException {
        read("number;name\n1; \n");
        assertThat(rows()).containsExactly("2 false 1 \\N");
    }

    @Test
    void aRowWithTooFewCellsIsMalformed() throws IOException {
        read("number;name\n1\n");
        assertThat(rows()).containsExactly("2 true 1 \\N");
    }

    @Test
    void aLineBreakInQuotesIsPartOfTheCellAndTheNextRowKnowsItsLine() throws IOException {
        read("number;name\n1;\"a\nb\"\n2;c\n");
        assertThat(rows()).containsExactly("2 false 1 a\\nb", "4 false 2 c");
    }

    @Test
    void textBehindAClosedQuotationMarkIsRefused() {
        assertRefused("number;name\n1;\"a\"b\n", Reason.QUOTING);
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertRefused("number;name\n", Reason.EMPTY);
    }

    @Test
    void aFileWithoutAnythingIsRefused() {
        assertRefused("", Reason.EMPTY);
    }

    private void assertRefused(String text, Reason reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(text))
                .matches(refused -> refused.reason() == reason);
    }

    private void read(String text) throws IOException {
        RowSink sink = new RowSink(remembering(), RUN);
        CsvFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FORMAT, sink);
        sink.flush();
    }

    /** What was copied, without run and subject. */
    private List<String> rows() {
        return copied.toString(StandardCharsets.UTF_8)
                .lines()
                .map(row -> row.split("\t", -1))
                .map(cells -> String.join(" ", cells[1], cells[3], cells[4], cells[5]))
                .toList();
    }

    private CopyIn remembering() {
        return (CopyIn) Proxy.newProxyInstance(
                CopyIn.class.getClassLoader(), new Class<?>[] {CopyIn.class}, (proxy, method, arguments) -> {
                    copied.write((byte[]) arguments[0], (int) arguments[1], (int) arguments[2]);
                    return null;
                });
    }
}
