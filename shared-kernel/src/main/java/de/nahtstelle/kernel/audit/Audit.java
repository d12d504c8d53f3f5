package de.nahtstelle.kernel.audit;

import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.Rows;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Author;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Records what was done to a subject, in the transaction that does it. Entries are only ever added. */
@ApplicationScoped
public class Audit {
    /** The detail that holds the id of the person an entry is about; whoever reads the entry sees the name of today. */
    public static final String CONCERNED = "personId";

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Jdbi jdbi;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    /**
     * Adds an entry.
     *
     * @param action stable name of what was done, for instance {@code kam.customer-admitted}
     * @param rule the rule it carries out; the entry names the clause that governs it today. Null when none asks for it
     * @param details what changed, values before and after; no social data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, SubjectRef subject, String action, @Nullable String rule, Map<String, ?> details) {
        write(Author.of(actor), subject, action, rule, details);
    }

    /**
     * Adds an entry about what the portal did by itself, because a day had passed or a fact had changed.
     *
     * @param unit the unit it was done for
     * @param rule the rule it carries out; the entry names the clause that governs it today
     * @param details what changed; {@code receipt} leads to the receipt; no social data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decided(UnitId unit, SubjectRef subject, String action, String rule, Map<String, ?> details) {
        write(Author.portal(unit), subject, action, rule, details);
    }

    private void write(
            Author author, SubjectRef subject, String action, @Nullable String rule, Map<String, ?> details) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kernel.audit_entry
                          (id, at, subject_kind, subject, person, cover_for, function, unit, action, clause,
                           details)
                        values (:id, :at, :kind, :subject, :person, :coverFor, :function, :unit, :action, :clause,
                                :details::jsonb)
                        """)
                .bind("id", Ids.next())
                .bind("at", clock.now())
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .bindByType("person", author.person(), UUID.class)
                .bindByType("coverFor", author.coverFor(), UUID.class)
                .bind("function", author.function())
                .bind("unit", author.unit())
                .bind("action", action)
                .bind("clause", clauseOf(rule))
                .bind("details", JSON.toJson(details))
                .execute());
    }

    /**
     * Adds one entry for each of many subjects.
     *
     * @param rows selects {@code subject} and {@code details} (JSON)
     * @param rule as in {@link #record}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Actor actor, String kind, Rows rows, String action, @Nullable String rule) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kernel.audit_entry
                          (id, at, subject_kind, subject, person, cover_for, function, unit, action, clause,
                           details)
                        select kernel.uuid7(), :at, :kind, s.subject, :person, :coverFor, :function, :unit, :action,
                               :clause, s.details
                          from (%s) s
                        """.formatted(rows.select()))
                .bindMap(rows.parameters())
                .bind("at", clock.now())
                .bind("kind", kind)
                .bind("person", actor.person().value())
                .bindByType("coverFor", actor.coveredId(), UUID.class)
                .bind("function", actor.function())
                .bind("unit", actor.unit().value())
                .bind("action", action)
                .bind("clause", clauseOf(rule))
                .execute());
    }

    private @Nullable String clauseOf(@Nullable String rule) {
        return rule == null ? null : rulebook.governing(rule, clock.today()).clause();
    }
}
