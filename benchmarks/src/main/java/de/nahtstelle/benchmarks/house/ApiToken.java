package de.nahtstelle.benchmarks.house;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A token for the REST interface, as the administrator's page would issue it to a sample user. */
public final class ApiToken {
    private ApiToken() {}

    /** Issues one; the text is told only here. */
    public static String of(House house, String signInName) {
        String token = UUID.randomUUID() + "-" + UUID.randomUUID();
        Jdbi.create(house.database())
                .useHandle(db -> db.createUpdate("""
                                insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to,
                                                              confirmed_on)
                                select :id, :hash, m.id, 'bin/bench', current_date, current_date + 30, current_date
                                  from kernel.membership m
                                  join kernel.person p on p.id = m.person
                                 where p.sign_in_name = :signInName
                                """)
                        .bind("id", UUID.randomUUID())
                        .bind("hash", hash(token))
                        .bind("signInName", signInName)
                        .execute());
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
