package de.nahtstelle.kernel.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An uploaded file on its way in: kept on disk, never whole in memory, and gone when closed, also when the process is
 * killed. While it arrives it is measured, fingerprinted and held to the rules for text.
 */
public final class Spool implements Closeable {
    /** The largest file, in bytes. */
    public static final long LIMIT = 128L * 1024 * 1024;

    private static final long PATIENCE = 8 * LIMIT;
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final byte[] sha256;
    private final long size;

    private Spool(FileChannel file, byte[] sha256, long size) {
        this.file = file;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Takes the stream to its end. What exceeds the limit is read but not kept, so that the sender hears the answer.
     *
     * @throws FileRefused when it is too large, or not text as the portal wants it
     */
    public static Spool of(InputStream arriving) throws IOException {
        FileChannel file = unlinked();
        try {
            return fill(file, arriving);
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static Spool fill(FileChannel file, InputStream arriving) throws IOException {
        MessageDigest digest = sha256();
        TextPass text = new TextPass();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int n = arriving.read(chunk); n >= 0 && size <= PATIENCE; n = arriving.read(chunk)) {
            size += n;
            if (size <= LIMIT) {
                digest.update(chunk, 0, n);
                text.feed(ByteBuffer.wrap(chunk, 0, n));
                file.write(ByteBuffer.wrap(chunk, 0, n));
            }
        }
        if (size > LIMIT) {
            throw FileRefused.because(FileRefused.Reason.TOO_LARGE);
        }
        text.end();
        return new Spool(file, digest.digest(), size);
    }

    private static FileChannel unlinked() throws IOException {
        Path path = Files.createTempFile("nahtstelle-", ".upload");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] sha256Bytes() {
        return sha256.clone();
    }

    long size() {
        return size;
    }

    /** The file from its beginning. */
    InputStream open() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
