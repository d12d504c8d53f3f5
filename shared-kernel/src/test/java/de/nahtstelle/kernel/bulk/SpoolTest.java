package de.nahtstelle.kernel.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpoolTest {
    @Test
    void keepsWhatArrived() throws IOException {
        try (Spool spool = Spool.of(text("name\nMüller", StandardCharsets.UTF_8))) {
            assertThat(spool.open()).hasContent("name\nMüller");
        }
    }

    @Test
    void theSameBytesHaveTheSameFingerprint() throws IOException {
        try (Spool one = Spool.of(text("a", StandardCharsets.UTF_8));
                Spool other = Spool.of(text("a", StandardCharsets.UTF_8))) {
            assertThat(one.sha256Bytes()).isEqualTo(other.sha256Bytes());
        }
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        assertRefused(text("name\nMayer\nMüller", StandardCharsets.ISO_8859_1), Reason.NOT_UTF8, 3);
    }

    @Test
    void aFileInUtf16IsNotUtf8FromItsFirstLineOn() {
        assertRefused(text("name\nMayer", StandardCharsets.UTF_16), Reason.NOT_UTF8, 1);
    }

    @Test
    void aCharacterOnTheBorderOfTwoChunksIsRead() throws IOException {
        String text = "x".repeat((1 << 16) - 1) + "ü";
        try (Spool spool = Spool.of(text(text, StandardCharsets.UTF_8))) {
            assertThat(spool.size()).isEqualTo((1 << 16) + 1);
        }
    }

    @Test
    void namesTheLineInWhichAQuotationMarkIsOpenedAndNeverClosed() {
        assertRefused(text("name\nMayer\n\"Müller\nSchmidt\n", StandardCharsets.UTF_8), Reason.QUOTING, 3);
    }

    @Test
    void aFileOf200MegabytesIsTooLarge() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Spool.of(new Endless(200L * 1024 * 1024)))
                .matches(refused -> refused.reason() == Reason.TOO_LARGE);
    }

    private static void assertRefused(InputStream file, Reason reason, long line) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Spool.of(file))
                .matches(refused -> refused.reason() == reason)
                .matches(refused -> Long.valueOf(line).equals(refused.line()));
    }

    private static InputStream text(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    /** So many bytes, none of them in memory. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            Arrays.fill(target, offset, offset + length, (byte) 'x');
            left -= length;
            return length;
        }
    }
}
