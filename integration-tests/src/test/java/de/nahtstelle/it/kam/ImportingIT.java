package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.imports.ImportFiles;
import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.Finding;
import de.nahtstelle.kernel.bulk.FindingCount;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A back-office specialist imports a file of two customers, of which one names no region. */
@ExtendWith(ArquillianExtension.class)
class ImportingIT {
    private static final FindingCount WITHOUT_REGION = new FindingCount("gkb_region", "MISSING", 1);
    static final String HEADER = "customer_number;name;company_number;industry_code;gkb_region;"
            + "parent_customer_number;site_number;site_name;site_company_number;street;postal_code;town;"
            + "municipality_key;contact_function;contact_email;contact_phone;contact_confirmed_on\n";
    private static final String ROW =
            "%s;Wandelwerk;91000001;15.20;%s;;00001;Werk;;Parkallee 1;91074;Herzogenaurach;09572132;;;;\n";
    private static int next = 1;

    @Inject
    FileImport file;

    @Inject
    ImportFiles files;

    @Inject
    Imports imports;

    @Inject
    Jdbi jdbi;

    private final String good = "996Z%06d".formatted(next++);
    private final String bad = "996Z%06d".formatted(next++);

    @Test
    @DisplayName("KAM-03: the check of a file says line, column and reason of every row it rejects, and counts them")
    void theCheckNamesWhatItRejects() throws InterruptedException {
        BulkRun run = checked();
        assertThat(imports.findings(specialist(), run, null, Cursor.START, 10).rows())
                .containsExactly(new Finding(3, "gkb_region", null, "MISSING"));
        assertThat(imports.counts(specialist(), run)).containsExactly(WITHOUT_REGION);
    }

    @Test
    @DisplayName("KAM-03: the rejected rows, and only they, come back as a file to mend, each with its reason in words")
    void theRejectedRowsComeBack() throws InterruptedException {
        StringWriter rejected = new StringWriter();
        imports.writeRejected(specialist(), checked(), rejected, (column, reason) -> column + " fehlt");
        assertThat(rejected.toString()).contains(bad, "gkb_region fehlt").doesNotContain(good);
    }

    @Test
    @DisplayName("KAM-03: the accepted customers come with the take-over of the file, and the rejected ones do not")
    void theAcceptedCustomersCome() throws InterruptedException {
        BulkRun run = checked();
        assertThat(files.apply(specialist(), run.id(), run.version())).isTrue();
        assertThat(await(run.id(), RunState.DONE).accepted()).isEqualTo(1);
        assertThat(isCustomer(good)).isTrue();
        assertThat(isCustomer(bad)).isFalse();
    }

    @Test
    @DisplayName("KAM-03: a file that is discarded leaves no customer behind")
    void aDiscardedFileLeavesNothing() throws InterruptedException {
        BulkRun run = checked();
        assertThat(files.discard(specialist(), run.id(), run.version())).isTrue();
        assertThat(await(run.id(), RunState.DISCARDED).state()).isEqualTo(RunState.DISCARDED);
        assertThat(isCustomer(good)).isFalse();
    }

    @Test
    @DisplayName("KAM-03: the newest import stands first in the list, which counts it")
    void theNewestStandsFirst() throws InterruptedException {
        BulkRun run = checked();
        assertThat(imports.list(specialist(), Cursor.START, 1).rows())
                .extracting(BulkRun::id)
                .containsExactly(run.id());
        assertThat(imports.count(specialist())).isPositive();
    }

    private static Actor specialist() {
        return FileImport.specialist();
    }

    private BulkRun checked() throws InterruptedException {
        return file.checked(ImportKind.LARGE_CUSTOMERS, HEADER + ROW.formatted(good, "SUED") + ROW.formatted(bad, ""));
    }

    private BulkRun await(UUID id, RunState state) throws InterruptedException {
        return file.await(id, state);
    }

    private boolean isCustomer(String number) {
        return jdbi.withHandle(
                db -> db.createQuery("select exists (select from kam.customer where customer_number = :number)")
                        .bind("number", number)
                        .mapTo(Boolean.class)
                        .one());
    }
}
