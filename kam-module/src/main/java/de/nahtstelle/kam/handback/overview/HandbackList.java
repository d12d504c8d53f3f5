package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackSight;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The list of handbacks: a page, the count and the export of what the actor may see, newest first. */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
public class HandbackList {
    private static final int FETCH = 500;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** A page of the list. */
    public Slice<HandbackRow> page(Actor actor, HandbackFilter filter, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.MOMENT, KeyPart.ID);
        HandbackQuery query = query(actor, filter);
        String sql = query.page(cursor);
        List<HandbackRow> found = jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(query.parameters())
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(HandbackRow.class))
                .list());
        return Slice.of(
                found,
                size,
                cursor,
                row -> List.of(row.openedAt().toString(), row.id().toString()));
    }

    /** How many there are, counted no further than one more than {@link Slice#COUNT_LIMIT}. */
    public long count(Actor actor, HandbackFilter filter) {
        HandbackQuery query = query(actor, filter);
        return jdbi.withHandle(db -> db.createQuery(query.count())
                .bindMap(query.parameters())
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    /** Hands out every row of the list, one after the other, without holding them all. */
    @Transactional
    public void export(Actor actor, HandbackFilter filter, Consumer<HandbackRow> row) {
        HandbackQuery query = query(actor, filter);
        jdbi.useHandle(db -> db.createQuery(query.all())
                .bindMap(query.parameters())
                .setFetchSize(FETCH)
                .map(ConstructorMapper.of(HandbackRow.class))
                .forEach(row));
    }

    private HandbackQuery query(Actor actor, HandbackFilter filter) {
        return new HandbackQuery(HandbackSight.of(actor), SiteSight.of(actor), filter, clock.today());
    }
}
