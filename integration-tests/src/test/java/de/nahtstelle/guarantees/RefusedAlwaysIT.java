package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may never stand, whoever writes it; {@code never.properties} lists it by constraint. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedAlwaysIT {
    @Test
    @DisplayName("KAM-02, KAM-03, KAM-05, KAM-10, KAM-12, KAM-31: what no rule knows is refused by its constraint")
    void whatNoRuleKnowsIsRefused() throws Exception {
        UUID customer = Customers.entered();
        Map<String, UUID> shared = new HashMap<>(Map.of("customer", customer, "site", Customers.site(customer)));
        Map<String, String> refusing = new TreeMap<>();
        try (Hand hand = new Hand()) {
            for (Map.Entry<String, String> one :
                    Statements.of("never.properties").entrySet()) {
                String sql = Statements.filled(one.getValue(), UUID.randomUUID(), shared);
                refusing.put(one.getKey(), hand.refusal(sql).orElse("nothing"));
            }
        }
        assertThat(refusing)
                .allSatisfy((constraint, refused) -> assertThat(refused).isEqualTo(constraint));
    }
}
