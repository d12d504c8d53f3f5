package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Compares a choice that came too late with the one that somebody else recorded (KAM-09). */
@ApplicationScoped
class ChoiceConflicts {
    private static final String RECORDED = """
            select h.version, h.care, h.chosen_on, h.chosen_with, s.at, p.display_name || ', ' || u.short_name "by"
              from kam.handback h
              join lateral (select c.at, c.person, c.unit from kam.handback_step c
                             where c.handback = h.id and c.step = 'CHOICE' order by c.id desc limit 1) s on true
              join kernel.person p on p.id = s.person
              join kernel.unit u on u.id = s.unit
             where h.id = :handback and h.care is not null
            """;

    @Inject
    Jdbi jdbi;

    /** The choice on record beside this one; empty when there is none, or it is the same. */
    Optional<Conflict> with(HandbackId id, Choice yours) {
        return jdbi.withHandle(db -> db.createQuery(RECORDED)
                        .bind("handback", id.value())
                        .map((row, context) -> conflict(row, yours))
                        .findOne())
                .filter(Conflict::differs);
    }

    private static Conflict conflict(ResultSet row, Choice yours) throws SQLException {
        return new Conflict(
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                row.getString("version"),
                List.of(
                        new Difference(
                                "care", row.getString("care"), yours.care().name()),
                        new Difference(
                                "chosenOn",
                                row.getString("chosen_on"),
                                yours.chosenOn().toString()),
                        new Difference("chosenWith", row.getString("chosen_with"), yours.chosenWith())));
    }
}
