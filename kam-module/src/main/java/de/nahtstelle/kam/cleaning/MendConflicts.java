package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Compares a mend with what others have written to the same record since it was shown (KAM-12). */
@ApplicationScoped
class MendConflicts {
    private static final String NEWEST = """
            select c.id, c.at, p.display_name || ', ' || u.short_name "by", c.record, c.after
              from kam.record_change c
              join kernel.person p on p.id = c.person
              join kernel.unit u on u.id = c.unit
             where c.handback = :handback and c.record_id = :record and c.field = :field and %s
             order by c.id desc limit 1
            """;

    @Inject
    Jdbi jdbi;

    /** What others have written since beside what the mend wants; empty when nothing, or the same. */
    Optional<Conflict> with(HandbackId handback, Mend mend) {
        return newest(handback, mend, "c.id > :seen")
                .map(change -> change.beside(mend))
                .filter(Conflict::differs);
    }

    /** What is to be mended over a change that the person has seen; empty when there is none. */
    Optional<Finding> over(HandbackId handback, Mend mend) {
        return newest(handback, mend, "c.id >= :seen")
                .filter(change -> change.id().equals(mend.seen()))
                .map(change -> new Finding(mend.kind(), mend.subject(), change.record(), change.after(), null, false));
    }

    private Optional<Change> newest(HandbackId handback, Mend mend, String condition) {
        UUID seen = mend.seen();
        return seen == null || !mend.kind().takesValue()
                ? Optional.empty()
                : jdbi.withHandle(db -> db.createQuery(NEWEST.formatted(condition))
                        .bind("handback", handback.value())
                        .bind("record", mend.subject())
                        .bind("field", mend.kind().field().name())
                        .bind("seen", seen)
                        .map(ConstructorMapper.of(Change.class))
                        .findOne());
    }

    /** A change of the record. */
    public record Change(UUID id, Instant at, String by, String record, String after) {
        Conflict beside(Mend mend) {
            return new Conflict(
                    by,
                    at,
                    id.toString(),
                    List.of(new Difference(
                            mend.kind().field().name(), after, Objects.requireNonNullElse(mend.value(), ""))));
        }
    }
}
