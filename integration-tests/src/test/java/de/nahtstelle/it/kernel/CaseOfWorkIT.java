package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which case tasks belong to that were kept with the address of a page only. */
@ExtendWith(ArquillianExtension.class)
class CaseOfWorkIT {
    private static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    private static final UUID PART = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    private static final String OF_PART = "kam.handback-receiver";

    @Inject
    Jdbi jdbi;

    @Test
    void thePageOfACaseNamesTheCase() {
        assertThat(behind("/kam/handback/handback.xhtml?id=" + CASE, "kam.agree-to-handback", OF_PART, PART))
                .isEqualTo("kam.handback " + CASE);
    }

    @Test
    void thePageOfTheSubjectNamesTheSubject() {
        assertThat(behind("/kam/portfolio/customer.xhtml?id=" + CASE, "kam.trio-gap", "kam.customer", CASE))
                .isEqualTo("kam.customer " + CASE);
    }

    @Test
    void aNoticeIsACaseOfItsOwn() {
        assertThat(behind("/kam/handback/withdrawn.xhtml?id=" + PART, "kam.handback-withdrawn", OF_PART, PART))
                .isEqualTo("kam.handback-withdrawn " + PART);
    }

    @Test
    void withAnyOtherPageTheSubjectIsTheCase() {
        assertThat(behind("/home.xhtml", "test.work", "test.thing", PART)).isEqualTo("test.thing " + PART);
    }

    @Test
    void aTaskOfAnOlderMigrationGetsItsCase() {
        String written = jdbi.inTransaction(db -> {
            String found = db.createQuery("""
                            insert into kernel.work_item
                              (id, kind, subject_kind, subject, label, link, unit, due_on, created_at)
                            select kernel.uuid7(), 'kam.name-caretaker', :of, :part, 'Prüfwerk', :link, u.id, '2022-12-01',
                                   '2022-11-01' from kernel.unit u where u.number = '729'
                            returning case_kind || ' ' || case_id
                            """)
                    .bind("of", OF_PART)
                    .bind("part", PART)
                    .bind("link", "/kam/handback/handback.xhtml?id=" + CASE)
                    .mapTo(String.class)
                    .one();
            db.rollback();
            return found;
        });
        assertThat(written).isEqualTo("kam.handback " + CASE);
    }

    private String behind(String link, String task, String subjectKind, UUID subject) {
        return jdbi.withHandle(
                db -> db.createQuery("select kind || ' ' || id from kernel.case_behind(:link, :task, :kind, :subject)")
                        .bind("link", link)
                        .bind("task", task)
                        .bind("kind", subjectKind)
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .one());
    }
}
