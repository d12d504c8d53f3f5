package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads an actor back from a row that kept one: columns {@code person}, {@code person_name}, {@code function},
 * {@code unit}, {@code unit_name}, {@code cover_for} and {@code covered_name}, the last two empty for whoever acted for
 * themselves.
 */
public final class ActorRow {
    private ActorRow() {}

    /** The actor, and for whom if they acted for somebody absent. */
    public static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"),
                row.getString("function"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                covered(row));
    }

    private static Actor.@Nullable Covered covered(ResultSet row) throws SQLException {
        UUID covered = row.getObject("cover_for", UUID.class);
        return covered == null ? null : new Actor.Covered(new PersonId(covered), row.getString("covered_name"));
    }
}
