package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.ActorRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A delivery that this process may carry out while its lease lasts.
 *
 * @param claim the lease's own id: whoever does not hold it any more can neither complete nor fail the delivery
 * @param attempt which attempt it is, from 1
 * @param originator who caused the event, and for whom if they acted for somebody absent
 */
record Claim(
        UUID id,
        UUID claim,
        String observer,
        int attempt,
        String event,
        int version,
        String payload,
        Actor originator) {
    static Claim of(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("observer"),
                row.getInt("attempts"),
                row.getString("event"),
                row.getInt("version"),
                row.getString("payload"),
                ActorRow.actor(row));
    }
}
