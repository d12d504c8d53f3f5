package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
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
        GoverningClause governing = write(id, actor, decision, "REFUSED");
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
        write(id, actor, decision, "GRANTED");
        return id;
    }

    private GoverningClause write(UUID id, Actor actor, Decision decision, String result) {
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
                .bind("person", actor.person().value())
                .bindByType("coverFor", actor.coveredId(), UUID.class)
                .bind("function", actor.function())
                .bind("unit", actor.unit().value())
                .bind("kind", decision.subject().kind())
                .bind("subject", decision.subject().id())
                .bind("facts", JSON.toJson(decision.facts()))
                .bind("change", JSON.toJson(decision.wouldChangeIt()))
                .execute());
        return governing;
    }
}
