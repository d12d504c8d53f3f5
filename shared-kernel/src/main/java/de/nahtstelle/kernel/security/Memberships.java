package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Turns a signed-in person, or the token of a machine client, into the actors it may be today. */
@ApplicationScoped
public class Memberships {
    private static final String ACTORS = """
            select p.id person, p.display_name person_name, m.function, u.id unit, u.short_name unit_name,
                   null::uuid cover_for, null covered_name
              from kernel.membership m
              join kernel.person p on p.id = m.person
              join kernel.unit u on u.id = m.unit
             where m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
               and kernel.function_counts(m.function, m.unit, :today)
            """;

    private static final String COVERS = """
            select p.id person, p.display_name person_name, m.function, u.id unit, u.short_name unit_name,
                   c.id cover_for, c.display_name covered_name
              from kernel.absence a
              join kernel.person p on p.id = a.cover
              join kernel.person c on c.id = a.person
              join kernel.membership m on m.person = a.person
              join kernel.unit u on u.id = m.unit
             where a.cover = :person and :today between a.first_day and a.last_day
               and kernel.cover_of(m.id, :today) = a.cover
               and kernel.function_counts(m.function, m.unit, :today)
             order by m.valid_from, m.id
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /**
     * Every function the person may act in today: the own ones, the longest held first, then those of people they
     * cover, while the absence lasts (KAM-05); empty when there is none.
     */
    public List<Actor> of(PersonId person) {
        List<Actor> own = find(ACTORS + " and m.person = :person order by m.valid_from, m.id", person);
        return own.isEmpty()
                ? own
                : Stream.concat(own.stream(), find(COVERS, person).stream()).toList();
    }

    private List<Actor> find(String sql, PersonId person) {
        return jdbi.withHandle(db -> bindToday(db.createQuery(sql))
                .bind("person", person.value())
                .map((row, context) -> ActorRow.actor(row))
                .list());
    }

    /** The actor in whose name a machine client with this token works; empty when it is unknown or expired. */
    public Optional<Actor> byTokenHash(byte[] hash) {
        return jdbi.withHandle(db -> bindToday(db.createQuery(ACTORS
                        + " and m.id = (select membership from kernel.api_token"
                        + " where token_hash = :hash and valid_to >= :today and confirmed_on is not null)"
                        + " and not p.sign_in_blocked"))
                .bind("hash", hash)
                .map((row, context) -> ActorRow.actor(row))
                .findOne());
    }

    /** The membership by which the person of that name holds the function today; empty when there is none. */
    public Optional<UUID> heldToday(String signInName, String function) {
        return jdbi.withHandle(db -> bindToday(db.createQuery("""
                        select m.id from kernel.membership m join kernel.person p on p.id = m.person
                         where p.sign_in_name = :name and m.function = :function
                           and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
                         order by m.valid_from limit 1
                        """))
                .bind("name", signInName)
                .bind("function", function)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether that is the sign-in name of the person. */
    public boolean isNamed(PersonId person, String signInName) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select exists (select from kernel.person where id = :id and sign_in_name = :name)")
                .bind("id", person.value())
                .bind("name", signInName)
                .mapTo(Boolean.class)
                .one());
    }

    private <S extends SqlStatement<S>> S bindToday(S statement) {
        return statement.bind("today", clock.today());
    }
}
