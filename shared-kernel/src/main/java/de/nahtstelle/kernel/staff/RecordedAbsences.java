package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The absences that stand. What lies before today is never written anew. */
@ApplicationScoped
class RecordedAbsences {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Adds it; false when another one was there first. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(Absence absence) {
        return jdbi.withHandle(db -> db.createUpdate("""
                                insert into kernel.absence (id, person, first_day, last_day, cover, cover_named_from)
                                values (:id, :person, :first, :last, :cover, :namedFrom)
                                on conflict on constraint absence_once_at_a_time do nothing
                                """)
                        .bind("id", absence.id())
                        .bind("person", absence.person().value())
                        .bind("first", absence.firstDay())
                        .bind("last", absence.lastDay())
                        .bindByType("cover", absence.coverId(), UUID.class)
                        .bindByType("namedFrom", absence.namedFromId(), UUID.class)
                        .execute()
                == 1);
    }

    Optional<Absence> find(PersonId person, UUID id) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select first_day, last_day, cover, cover_named_from, version from kernel.absence"
                                + " where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person.value())
                .map((row, context) -> new Absence(
                        id,
                        person,
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("cover", UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getObject("cover_named_from", UUID.class))
                                .map(UnitId::new)
                                .orElse(null),
                        row.getInt("version")))
                .findOne());
    }

    /** Writes the new days and cover; with another cover the days before today keep the one they had. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(Absence stands, Absence asked) {
        LocalDate today = clock.today();
        boolean begun = stands.firstDay().isBefore(today);
        boolean over = asked.lastDay().isBefore(today);
        if (begun && !over && !Objects.equals(stands.cover(), asked.cover())) {
            end(stands);
            LocalDate from = asked.firstDay().isBefore(today) ? today : asked.firstDay();
            add(new Absence(Ids.next(), asked.person(), from, asked.lastDay(), asked.cover(), asked.namedFrom(), 1));
        } else {
            write(begun && over ? asked.coveredLike(stands) : asked);
        }
    }

    private void write(Absence absence) {
        jdbi.useHandle(db -> db.createUpdate("update kernel.absence set first_day = :first, last_day = :last,"
                        + " cover = :cover, cover_named_from = :namedFrom, version = version + 1 where id = :id")
                .bind("first", absence.firstDay())
                .bind("last", absence.lastDay())
                .bindByType("cover", absence.coverId(), UUID.class)
                .bindByType("namedFrom", absence.namedFromId(), UUID.class)
                .bind("id", absence.id())
                .execute());
    }

    /** It ends yesterday, or is gone when it has not begun before today. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Absence stands) {
        LocalDate yesterday = clock.today().minusDays(1);
        jdbi.useHandle(db -> {
            if (stands.firstDay().isAfter(yesterday)) {
                db.execute("delete from kernel.absence where id = ?", stands.id());
            } else {
                db.execute(
                        "update kernel.absence set last_day = least(last_day, ?), version = version + 1 where id = ?",
                        yesterday,
                        stands.id());
            }
        });
    }

    /** What the audit keeps: days and the name of the cover. */
    Map<String, ?> details(Absence absence) {
        return Map.of(
                StaffConflicts.RECORD,
                absence.id().toString(),
                "from",
                absence.firstDay().toString(),
                "to",
                absence.lastDay().toString(),
                "cover",
                cover(absence).orElse("–"));
    }

    /** Both side by side. */
    List<Difference> differences(Absence stands, Absence asked) {
        return List.of(
                new Difference(
                        "firstDay",
                        stands.firstDay().toString(),
                        asked.firstDay().toString()),
                new Difference(
                        "lastDay", stands.lastDay().toString(), asked.lastDay().toString()),
                new Difference("cover", cover(stands).orElse(""), cover(asked).orElse("")));
    }

    /** What stands, beside nothing. */
    List<Difference> withdrawal(Absence stands) {
        return List.of(
                new Difference("firstDay", stands.firstDay().toString(), ""),
                new Difference("lastDay", stands.lastDay().toString(), ""),
                new Difference("cover", cover(stands).orElse(""), ""));
    }

    private Optional<String> cover(Absence absence) {
        return jdbi.withHandle(db -> db.createQuery("select display_name from kernel.person where id = :id")
                .bindByType("id", absence.coverId(), UUID.class)
                .mapTo(String.class)
                .findOne());
    }
}
