package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may stand once only, written by two at the same moment; {@code once.properties} lists it by constraint. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SimultaneousOnceIT {
    private static final String HANDBACK =
            "insert into kam.handback (id, customer, done, opened_at, opened_by, changed_at)"
                    + " select ?, ?, 'OPENED', now(), id, now() from kernel.person where sign_in_name = 'administrator'";
    private static final String PUBLICATION = "insert into kernel.publication"
            + " (id, event, version, payload, ordering_key, person, function, unit, published_at)"
            + " select ?, 'test.twice', 1, '{}', ?, person, function, unit, now()"
            + " from kernel.membership order by id limit 1";
    private static final String UNDECIDED =
            "update kam.customer set decision = 'OPEN', decided_on = null where id = ? and decision <> 'OPEN'";
    private static final Pattern WITH_ID = Pattern.compile("insert into (\\S+) \\(id,");

    private final UUID handback = UUID.randomUUID();
    private final UUID publication = UUID.randomUUID();
    private final Map<String, UUID> shared =
            new HashMap<>(Map.of("handback", handback, "publication", publication, "subject", UUID.randomUUID()));
    private Hand first;
    private Hand second;

    @BeforeEach
    void twoWritersOnTheSame() throws SQLException {
        first = new Hand();
        second = new Hand();
        UUID customer = Customers.entered();
        shared.put("customer", customer);
        shared.put("site", Customers.site(customer));
        first.write(HANDBACK, handback, customer);
        first.write(PUBLICATION, publication, customer).commit();
    }

    @AfterEach
    void close() throws SQLException {
        first.write("delete from kam.misdirected_place where handback = ?", handback);
        first.write("delete from kam.handback where id = ?", handback);
        first.write("delete from kernel.publication where id = ?", publication).commit();
        second.close();
        first.close();
    }

    @Test
    @DisplayName("KAM-03, KAM-05, KAM-10, KAM-12: of two who write the same at the same moment the second is refused")
    void theSecondOfTwoIsRefused() throws Exception {
        Map<String, String> statements = Statements.of("once.properties");
        Map<String, String> refusing = new TreeMap<>();
        for (Map.Entry<String, String> one : statements.entrySet()) {
            refusing.put(one.getKey(), refusing(one.getValue()).orElse("nothing"));
        }
        assertThat(refusing)
                .allSatisfy((constraint, refused) -> assertThat(refused).isEqualTo(constraint));
    }

    private Optional<String> refusing(String sql) throws Exception {
        UUID own = UUID.randomUUID();
        first.write(filled(sql, own));
        CompletableFuture<Optional<String>> later = second.refusalLater(filled(sql, UUID.randomUUID()));
        first.awaitWaiting(second);
        first.commit();
        Optional<String> refused = later.get();
        List<String> tables =
                WITH_ID.matcher(sql).results().map(found -> found.group(1)).toList();
        for (String table : tables) {
            first.write("delete from " + table + " where id = ?", own);
        }
        first.write(UNDECIDED, Objects.requireNonNull(shared.get("customer"))).commit();
        return refused;
    }

    private String filled(String sql, UUID own) throws SQLException {
        Map<String, UUID> ids = new HashMap<>(shared);
        ids.put("mine", Customers.entered());
        return Statements.filled(sql, own, ids);
    }
}
