package de.nahtstelle.kernel.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 911 179", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''@x"})
    void aTextThatWouldBeAFormulaIsMarkedAndComesBackAsItWas(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'t Hooft AG", "Müller & Söhne", "5-6", "a=b"})
    void anyOtherTextStaysAsItIs(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(text));
    }

    @Test
    void aFileGuardsItsTextsAndLeavesNumbersAlone() throws IOException {
        StringWriter target = new StringWriter();
        try (SpreadsheetFile file = new SpreadsheetFile(target)) {
            file.line("=cmd", -5, null);
        }
        assertEquals("'=cmd;-5;\r\n", target.toString());
    }
}
