package de.nahtstelle.kernel.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** How often each topic has changed, for every process on the database; all times are the database's. */
@ApplicationScoped
class TopicCounters {
    private static final GenericType<Map<String, Long>> BY_NAME = new GenericType<>() {};

    @Inject
    Jdbi jdbi;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void increment(String topic) {
        jdbi.useHandle(db -> db.execute("""
                        insert into kernel.topic as known (name, changes, changed_at) values (?, 1, clock_timestamp())
                        on conflict (name) do update set changes = known.changes + 1, changed_at = clock_timestamp()
                        """, topic));
    }

    /** What changed within the last seconds. */
    Map<String, Long> recent() {
        return jdbi.withHandle(db -> db.createQuery("select name, changes from kernel.topic"
                        + " where changed_at > clock_timestamp() - interval '15 seconds'")
                .setMapKeyColumn("name")
                .setMapValueColumn("changes")
                .collectInto(BY_NAME));
    }

    /** Forgets topics that no open page can still wait for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetOld() {
        jdbi.useHandle(
                db -> db.execute("delete from kernel.topic where changed_at < clock_timestamp() - interval '1 day'"));
    }
}
