package de.nahtstelle.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tokens of machine clients, issued and confirmed for sample users. */
public final class TokenOfUser {
    private static final String ISSUE = """
            insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to, confirmed_on)
            select kernel.uuid7(), sha256(convert_to(?, 'UTF8')), m.id, 'tests', current_date, current_date + 365,
                   current_date
              from kernel.membership m join kernel.person p on p.id = m.person where p.sign_in_name = ?
            on conflict do nothing
            """;

    private TokenOfUser() {}

    /** The token of the user of that sign-in name, the same each time. */
    public static String of(String user) throws SQLException {
        String token = "token-of-" + user;
        try (Connection database = TestDatabase.connect();
                PreparedStatement insert = database.prepareStatement(ISSUE)) {
            insert.setString(1, token);
            insert.setString(2, user);
            insert.executeUpdate();
        }
        return token;
    }
}
