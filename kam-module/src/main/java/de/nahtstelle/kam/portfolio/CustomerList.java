package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The list of large customers: a page, the count and the export of what the actor may see. */
@ApplicationScoped
@LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
public class CustomerList {
    private static final int FETCH = 500;

    @Inject
    Jdbi jdbi;

    /** A page of the list. */
    public Slice<CustomerRow> page(Actor actor, CustomerFilter filter, CustomerOrder order, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(order.by().part(), KeyPart.ID);
        CustomerQuery query = new CustomerQuery(CustomerSight.of(actor), filter);
        String sql = query.page(order, cursor);
        List<CustomerRow> found = jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(query.parameters())
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(CustomerRow.class))
                .list());
        return Slice.of(
                found, size, cursor, row -> List.of(order.by().of(row), row.id().toString()));
    }

    /** How many there are, counted no further than one more than {@link Slice#COUNT_LIMIT}. */
    public long count(Actor actor, CustomerFilter filter) {
        CustomerQuery query = new CustomerQuery(CustomerSight.of(actor), filter);
        return jdbi.withHandle(db -> db.createQuery(query.count())
                .bindMap(query.parameters())
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    /**
     * Hands out every row of the list, one after the other, without holding them all; to no one who only looks
     * customers up.
     */
    @Transactional
    public void export(Actor actor, CustomerFilter filter, CustomerOrder order, Consumer<CustomerRow> row) {
        actor.must(KamPermission.SEE_OWN_CUSTOMERS, KamPermission.SEE_ALL_CUSTOMERS);
        CustomerQuery query = new CustomerQuery(CustomerSight.of(actor), filter);
        String sql = query.all(order);
        jdbi.useHandle(db -> db.createQuery(sql)
                .bindMap(query.parameters())
                .setFetchSize(FETCH)
                .map(ConstructorMapper.of(CustomerRow.class))
                .forEach(row));
    }
}
