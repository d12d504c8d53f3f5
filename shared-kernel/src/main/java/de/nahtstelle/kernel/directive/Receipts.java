package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Author;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes the receipt of a decision: rule, clause and directive by the date of the facts, facts, result. */
@ApplicationScoped
public class Receipts {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Jdbi jdbi;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    /** Keeps a refusal. Joins the transaction of the use case, or has one of its own after a lost race. */
    @Transactional
    public Refusal refused(Actor actor, Decision decision) {
        UUID id = Ids.next();
        GoverningClause governing = write(id, Author.of(actor), decision, "REFUSED");
        return new Refusal(
                id,
                decision.rule(),
                governing.clause(),
                governing.expiredOn(),
                decision.facts(),
                decision.wouldChangeIt());
    }

    /** Keeps an automatic decision in somebody's favour; returns the id of the receipt. */
    @Transactional
    public UUID granted(Actor actor, Decision decision) {
        UUID id = Ids.next();
        write(id, Author.of(actor), decision, "GRANTED");
        return id;
    }

    /**
     * Keeps what the portal decided by itself, because a day had passed or a fact had changed; returns the id of the
     * receipt.
     *
     * @param unit the unit it was decided for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID decided(UnitId unit, Decision decision) {
        UUID id = Ids.next();
        write(id, Author.portal(unit), decision, "DECIDED");
        return id;
    }

    private GoverningClause write(UUID id, Author author, Decision decision, String result) {
        GoverningClause governing = rulebook.governing(decision.rule(), decision.factsOn());
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kernel.receipt
                          (id, rule, clause, directive, expired_on, result, facts_on, decided_at, person, cover_for, function, unit,
                           subject_kind, subject, facts, would_change_it)
                        values (:id, :rule, :clause, :directive, :expiredOn, :result, :factsOn, :at, :person, :coverFor, :function, :unit,
                                :kind, :subject, :facts::jsonb, :change::jsonb)
                        """)
                .bind("id", id)
                .bind("rule", decision.rule())
                .bind("clause", governing.clause())
                .bind("directive", governing.directive())
                .bindByType("expiredOn", governing.expiredOn(), LocalDate.class)
                .bind("result", result)
                .bind("factsOn", decision.factsOn())
                .bind("at", clock.now())
                .bindByType("person", author.person(), UUID.class)
                .bindByType("coverFor", author.coverFor(), UUID.class)
                .bind("function", author.function())
                .bind("unit", author.unit())
                .bind("kind", decision.subject().kind())
                .bind("subject", decision.subject().id())
                .bind("facts", JSON.toJson(decision.facts()))
                .bind("change", JSON.toJson(decision.wouldChangeIt()))
                .execute());
        return governing;
    }
}
