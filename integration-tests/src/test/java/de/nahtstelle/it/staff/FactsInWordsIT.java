package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A receipt shows its facts by words; what was decided so far is looked through for facts that have none. */
@ExtendWith(ArquillianExtension.class)
class FactsInWordsIT {
    @Inject
    GivingFunction giving;

    @Inject
    Newcomer newcomer;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void everyFactOfAReceiptHasAWordInBothLanguages() {
        giving.give(
                As.user("dienststelle"),
                newcomer.person(),
                newcomer.unit("KAM-ID"),
                "KEY_ACCOUNT_MANAGER",
                clock.today(),
                null);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(facts())
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(known(fact, language))
                            .as("%s in %s", fact, language)
                            .isTrue());
        }
    }

    private List<String> facts() {
        return jdbi.withHandle(db -> db.createQuery("""
                        select distinct 'fact.' || split_part(r.subject_kind, '.', 1) || '.' || k.name
                          from kernel.receipt r
                         cross join lateral (select jsonb_object_keys(r.facts) name
                                             union select jsonb_object_keys(r.would_change_it)) k
                        """).mapTo(String.class).list());
    }

    private static boolean known(String fact, Locale language) {
        return List.of("kam", "messages").stream()
                .anyMatch(area -> ResourceBundle.getBundle("de.nahtstelle.web." + area, language)
                        .containsKey(fact));
    }
}
