package de.nahtstelle.kills;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an agency was offered: a customer, or its sites.
 *
 * @param agency its official number
 */
record Offer(UUID receiver, UUID handback, String agency) {
    private static final String ALL = "select r.id, r.handback, u.number from kam.handback_receiver r"
            + " join kernel.unit u on u.id = r.unit order by r.handback, r.id";

    /** In the order of the customers; the parts of one customer follow each other. */
    static List<Offer> all(KilledDatabase database) throws SQLException {
        List<Offer> offers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                offers.add(new Offer(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            }
        }
        return offers;
    }
}
