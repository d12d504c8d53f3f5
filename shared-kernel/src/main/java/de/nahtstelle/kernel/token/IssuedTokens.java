package de.nahtstelle.kernel.token;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tokens that are valid today, for those who manage them. */
@ApplicationScoped
public class IssuedTokens {
    private static final int MOST = 1000;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** They, by client. */
    public List<IssuedToken> valid(Actor actor) {
        actor.must(KernelPermission.MANAGE_TOKENS);
        return jdbi.withHandle(db -> db.createQuery("""
                        select t.id, t.name client, p.display_name person, m.function, u.short_name unit, t.valid_to,
                               t.confirmed_on is not null confirmed
                          from kernel.api_token t
                          join kernel.membership m on m.id = t.membership
                          join kernel.person p on p.id = m.person
                          join kernel.unit u on u.id = m.unit
                         where t.valid_to >= :today
                         order by t.name, t.id limit :most
                        """)
                .bind("today", clock.today())
                .bind("most", MOST)
                .map(ConstructorMapper.of(IssuedToken.class))
                .list());
    }

    /** Every function a token can stand for. */
    public List<String> functions(Actor actor) {
        actor.must(KernelPermission.MANAGE_TOKENS);
        return jdbi.withHandle(db -> db.createQuery("select code from kernel.function_kind order by code")
                .mapTo(String.class)
                .list());
    }
}
