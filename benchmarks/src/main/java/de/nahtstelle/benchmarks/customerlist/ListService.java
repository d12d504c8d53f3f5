package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kernel.persistence.PostgresJdbi;
import de.nahtstelle.kernel.persistence.Slice;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** The portal's own list service in a small container: the same class, the same proxies, no server around it. */
final class ListService implements AutoCloseable {
    /** How many rows a page of the portal shows. */
    private static final int ROWS = 25;

    private final Jdbi jdbi;
    private final WeldContainer container;
    private final CustomerList list;

    ListService(DataSource database) {
        jdbi = PostgresJdbi.over(database);
        container = new Weld()
                .disableDiscovery()
                .beanClasses(CustomerList.class)
                .addExtension(new OneBean(jdbi))
                .initialize();
        list = container.select(CustomerList.class).get();
    }

    Slice<CustomerRow> page(ListPage page) {
        return list.page(page.actor(), page.filter(), page.order(), page.cursor(), ROWS);
    }

    long count(ListPage page) {
        return list.count(page.actor(), page.filter());
    }

    /** The one statement that the call sends to the database, with its values in place. */
    String sqlOf(Runnable call) {
        AtomicReference<String> sent = new AtomicReference<>("");
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                sent.set(DriverText.of(context.getStatement()));
            }
        });
        try {
            call.run();
        } finally {
            jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
        return Objects.requireNonNull(sent.get());
    }

    @Override
    public void close() {
        container.close();
    }
}
