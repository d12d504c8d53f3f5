package de.nahtstelle.kernel.token;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tokens that work in a person's own name: seen and confirmed by nobody else. */
@ApplicationScoped
public class OwnTokens {
    private static final int MOST = 1000;

    @Inject
    Jdbi jdbi;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /** The tokens in the name of the person that have not ended, those to be confirmed first. */
    public List<OwnToken> of(PersonId person) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select t.id, t.name client, m.function, u.short_name unit, t.valid_to,
                               t.confirmed_on is not null confirmed
                          from kernel.api_token t
                          join kernel.membership m on m.id = t.membership
                          join kernel.unit u on u.id = m.unit
                         where m.person = :person and t.valid_to >= :today
                         order by t.confirmed_on is not null, t.name, t.id limit :most
                        """)
                .bind("person", person.value())
                .bind("today", clock.today())
                .bind("most", MOST)
                .map(ConstructorMapper.of(OwnToken.class))
                .list());
    }

    /**
     * From now on the machine client may work in the actor's name; does nothing when it may already.
     *
     * @throws NotPermitted when the token works in the name of another person
     */
    @Transactional
    public void confirm(Actor actor, UUID token) {
        if (!owns(actor, token)) {
            actor.must(KernelPermission.CONFIRM_TOKENS_OF_OTHERS);
        }
        int confirmed = jdbi.withHandle(db -> db.execute(
                "update kernel.api_token set confirmed_on = ? where id = ? and confirmed_on is null",
                clock.today(),
                token));
        if (confirmed == 1) {
            audit.record(actor, new SubjectRef(IssueToken.KIND, token), "kernel.token-confirmed", null, Map.of());
        }
    }

    boolean owns(Actor actor, UUID token) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from kernel.api_token t"
                        + " join kernel.membership m on m.id = t.membership where t.id = :id and m.person = :person)")
                .bindByType("id", token, UUID.class)
                .bind("person", actor.person().value())
                .mapTo(Boolean.class)
                .one());
    }
}
