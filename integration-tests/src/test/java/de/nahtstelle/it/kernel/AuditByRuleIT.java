package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditByRuleIT {
    private static final String RULE = "kernel.absence-has-cover";

    @Inject
    UserTransaction transaction;

    @Inject
    Audit audit;

    @Inject
    Timelines timelines;

    @Inject
    Jdbi jdbi;

    private final SubjectRef subject = new SubjectRef("it.thing", Ids.next());

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    @DisplayName("KAM-05: the timeline names the clause of the rule that was carried out")
    void theTimelineNamesTheClauseOfTheRule() {
        assertThat(clauseOfWhatIsDone()).isEqualTo("KAM-05");
    }

    @Test
    void onceASuccessorGovernsTheRuleTheTimelineNamesItsClause() {
        jdbi.useHandle(db -> db.execute("update kernel.rule_basis set valid_to = '2022-09-30' where rule = ?", RULE));
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.rule_basis (rule, clause, valid_from) values (?, 'BAK-01', '2022-10-01')", RULE));
        assertThat(clauseOfWhatIsDone()).isEqualTo("BAK-01");
    }

    private String clauseOfWhatIsDone() {
        audit.record(As.user("monitoring"), subject, "it.done", RULE, Map.of());
        TimelineEntry entry = timelines.of(subject, null, 1).get(0);
        return String.valueOf(entry.clause());
    }
}
