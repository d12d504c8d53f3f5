package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Holds a file to UTF-8 and to closed quotation marks while it passes by, and knows the line of the first offence. */
final class TextPass {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK);
    private ByteBuffer remainder = ByteBuffer.allocate(0);
    private long line = 1;
    private long quoteOpenedIn;

    void feed(ByteBuffer arrived) {
        ByteBuffer bytes = joined(arrived);
        decode(bytes, false);
        remainder = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    void end() {
        decode(remainder, true);
        if (quoteOpenedIn > 0) {
            throw FileRefused.inLine(Reason.QUOTING, quoteOpenedIn);
        }
    }

    private ByteBuffer joined(ByteBuffer arrived) {
        if (!remainder.hasRemaining()) {
            return arrived;
        }
        return ByteBuffer.allocate(remainder.remaining() + arrived.remaining())
                .put(remainder)
                .put(arrived)
                .flip();
    }

    private void decode(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            result = utf8.decode(bytes, decoded, last);
            scan(decoded.flip());
            decoded.clear();
            if (result.isError()) {
                throw FileRefused.inLine(Reason.NOT_UTF8, line);
            }
        } while (result.isOverflow());
    }

    private void scan(CharBuffer text) {
        while (text.hasRemaining()) {
            switch (text.get()) {
                case '\n' -> line++;
                case '"' -> quoteOpenedIn = quoteOpenedIn > 0 ? 0 : line;
                case 0 -> throw FileRefused.inLine(Reason.NOT_UTF8, line);
                default -> {}
            }
        }
    }
}
