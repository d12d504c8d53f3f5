package de.nahtstelle.kernel.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes passwords, and slowly on purpose: a stolen hash must be dear to guess. One hash costs about 0.15 s of one core,
 * so nobody makes or compares one while holding a lock.
 */
@ApplicationScoped
public class Passwords {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    /** What OWASP advises for this algorithm. */
    private static final int ROUNDS = 600_000;

    private static final String CURRENT = ALGORITHM + ":" + ROUNDS + ":";

    private static final String OF_NOBODY =
            CURRENT + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void settle() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM, "Pbkdf2PasswordHash.Iterations", Integer.toString(ROUNDS)));
    }

    /** The hash to be kept. */
    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Whether the hash is of this password. */
    boolean fits(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Takes as long as comparing with the hash of somebody, so that names cannot be guessed by the time it takes. */
    void compareWithNobody(String password) {
        pbkdf2.verify(password.toCharArray(), OF_NOBODY);
    }

    /** Whether the hash is to be replaced: it was made with other settings than those of today. */
    static boolean outdated(String hash) {
        return !hash.startsWith(CURRENT);
    }
}
