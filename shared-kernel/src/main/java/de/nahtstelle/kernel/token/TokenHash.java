package de.nahtstelle.kernel.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the portal keeps of a token: its SHA-256. A token is long and random, so that suffices. */
public final class TokenHash {
    private TokenHash() {}

    /** The hash of a token. */
    public static byte[] of(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
