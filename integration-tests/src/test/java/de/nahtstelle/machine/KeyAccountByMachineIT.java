package de.nahtstelle.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine client of the head of KAM admits a key account and swaps it for another. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyAccountByMachineIT {
    private static final List<String> TRAITS =
            List.of("STRATEGIC_PARTNERSHIP", "NATIONWIDE_CARE", "INTERTWINED_STRUCTURE");

    private MachineClient head;
    private NewCustomer first;
    private NewCustomer second;

    @BeforeEach
    void twoCustomersAreEntered() throws Exception {
        head = MachineClient.of("leitung.kam");
        first = NewCustomer.by(head);
        second = NewCustomer.by(head);
    }

    @Test
    @DisplayName("KAM-02, KAM-05, KAM-31: a customer is admitted with profile and trio, and then swapped for another")
    void admittedAndSwapped() throws Exception {
        int before = active();
        assertThat(head.post(201, first.path() + "/admission", admission(true)).getString("keyAccount"))
                .isNotEmpty();
        assertThat(first.decision(head)).isEqualTo("KEY_ACCOUNT");
        assertThat(active()).isEqualTo(before + 1);
        assertThat(head.list(first.path() + "/trio")).hasSize(3);
        head.post(
                201,
                first.path() + "/swap",
                Json.createObjectBuilder()
                        .add("version", first.version(head))
                        .add("comes", second.id())
                        .add("admission", admission(true)));
        assertThat(List.of(first.decision(head), second.decision(head))).containsExactly("HANDBACK", "KEY_ACCOUNT");
        assertThat(active()).as("active key accounts after a swap").isEqualTo(before + 1);
    }

    @Test
    @DisplayName("KAM-31: a customer that shows none of the traits is refused with rule, clause and receipt")
    void noTraitIsMet() throws Exception {
        int before = active();
        JsonObject problem = head.post(409, first.path() + "/admission", admission(false));
        assertThat(List.of(problem.getString("rule"), problem.getString("clause")))
                .containsExactly("kam.selection-profile", "KAM-31");
        assertThat(head.get(problem.getString("receipt")).getString("subject")).isEqualTo(first.id());
        assertThat(first.decision(head)).isEqualTo("OPEN");
        assertThat(active()).isEqualTo(before);
    }

    private int active() throws IOException, InterruptedException {
        return head.get("/key-accounts").getInt("active");
    }

    /** Of a customer nobody has changed yet. */
    private JsonObjectBuilder admission(boolean met) throws IOException, InterruptedException {
        JsonArrayBuilder traits = Json.createArrayBuilder();
        TRAITS.forEach(trait -> traits.add(Json.createObjectBuilder()
                .add("trait", trait)
                .add("met", met)
                .add("evidence", "Gesprächsvermerk vom 3.11.2022")));
        return Json.createObjectBuilder()
                .add("version", 1)
                .add("traits", traits)
                .add("manager", candidate("MANAGER"))
                .add("advisor", candidate("ADVISOR"))
                .add("specialist", candidate("SPECIALIST"));
    }

    private String candidate(String role) throws IOException, InterruptedException {
        return head.list("/key-accounts/candidates?role=" + role)
                .getJsonObject(0)
                .getString("membership");
    }
}
