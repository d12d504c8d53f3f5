package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the log says of a failed statement; a delivery that failed keeps the same words. */
@ExtendWith(ArquillianExtension.class)
class FailuresIT {
    private static final String SOMEBODY = "Erika Geheimname";

    @Inject
    FailingWrites writes;

    @Test
    void aFailedStatementNamesNoValueThatWasBound() {
        assertThat(logged(() -> writes.byStatement(SOMEBODY))).doesNotContain(SOMEBODY);
    }

    @Test
    void aFailedStatementOfTheEntityManagerNamesNoValueThatWasBound() {
        assertThat(logged(() -> writes.byEntityManager(SOMEBODY))).doesNotContain(SOMEBODY);
    }

    @Test
    void aFailedStatementNamesTheConstraintThatRefusedIt() {
        assertThat(logged(() -> writes.byStatement(SOMEBODY))).contains("employer_industry_fk");
    }

    private static String logged(Runnable write) {
        StringWriter text = new StringWriter();
        catchThrowable(write::run).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
