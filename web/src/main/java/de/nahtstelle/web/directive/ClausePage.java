package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.ClauseRecord;
import de.nahtstelle.kernel.directive.Clauses;
import de.nahtstelle.kernel.directive.GovernedRule;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clause: its words, its directive, what the portal does about it. */
@Named
@RequestScoped
public class ClausePage {
    @Inject
    Clauses clauses;

    @Inject
    BusinessClock clock;

    private @Nullable String id;
    private @Nullable ClauseRecord clause;
    private List<GovernedRule> rules = List.of();

    /** Reads the clause. */
    public void load() {
        String wanted = String.valueOf(id);
        clause = clauses.clause(wanted, clock.today()).orElseThrow(NotThere.of("clause", wanted));
        rules = clauses.rules(wanted);
    }

    public @Nullable ClauseRecord getClause() {
        return clause;
    }

    public List<GovernedRule> getRules() {
        return rules;
    }

    /** Whether rules of the portal follow the clause already for facts of a day before its directive was in force. */
    public boolean isBeforeInForce() {
        LocalDate inForce = clause == null ? null : clause.validFrom();
        return inForce != null
                && rules.stream().anyMatch(rule -> rule.validFrom().isBefore(inForce));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
