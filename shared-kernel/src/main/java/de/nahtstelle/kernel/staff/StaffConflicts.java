package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Says who changed a function, an absence or a sign-in since somebody looked at it, beside what they wanted. */
@ApplicationScoped
class StaffConflicts {
    /** The detail of an audit entry about a person that names the function, absence or sign-in it is about. */
    static final String RECORD = "id";

    private static final String LAST_CHANGE = """
            select e.at, concat_ws(', ', p.display_name, u.short_name) "by"
              from kernel.audit_entry e
              join kernel.unit u on u.id = e.unit
              left join kernel.person p on p.id = e.person
             where e.subject_kind = :kind and e.subject = :person and e.details ->> 'id' = :record
             order by e.id desc limit 1
            """;

    @Inject
    Jdbi jdbi;

    /**
     * Goes on only when the version is the one somebody had seen; the person is locked.
     *
     * @throws OptimisticLockException when it is another; {@link ChangedMeanwhile} where it says something else
     */
    void mustBe(int seen, int version, PersonId person, UUID changed, List<Difference> differences) {
        if (seen != version) {
            throw lastChange(person, changed, version, differences)
                    .filter(Conflict::differs)
                    .<OptimisticLockException>map(ChangedMeanwhile::new)
                    .orElseGet(() -> new OptimisticLockException("Changed meanwhile"));
        }
    }

    private Optional<Conflict> lastChange(PersonId person, UUID changed, int version, List<Difference> differences) {
        return jdbi.withHandle(db -> db.createQuery(LAST_CHANGE)
                .bind("kind", Staffing.KIND)
                .bind("person", person.value())
                .bind("record", changed.toString())
                .map((row, context) -> new Conflict(
                        "",
                        row.getString("by"),
                        row.getTimestamp("at").toInstant(),
                        String.valueOf(version),
                        differences))
                .findOne());
    }
}
