package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SimultaneousPassingIT {
    private Hand first;
    private Hand second;

    @BeforeEach
    void twoWriters() throws SQLException {
        first = new Hand();
        second = new Hand();
    }

    @AfterEach
    void close() throws SQLException {
        second.close();
        first.close();
    }

    @Test
    @DisplayName("KAM-03: of two who pass a customer at the same moment the second is refused")
    void ofTwoWhoPassOneIsRefused() throws Exception {
        UUID customer = Customers.entered();
        pass(customer);
        assertThat(afterCommitOfFirst(second.refusalLater(Customers.PASS, customer, "2022-11-03", "727")))
                .contains("responsibility_followed_once");
    }

    @Test
    @DisplayName("KAM-03: nor does it help the second to look at the state before the first")
    void ofTwoWithOldSnapshotsOneIsRefused() throws Exception {
        UUID customer = Customers.entered();
        second.repeatable().read("select count(*) from kernel.responsibility");
        pass(customer);
        first.commit();
        assertThat(second.refusal(Customers.PASS, customer, "2022-11-03", "727"))
                .contains("responsibility_followed_once");
    }

    @Test
    @DisplayName("KAM-03: of two who are the first to answer for something one is refused")
    void ofTwoWhoBeginOneIsRefused() throws Exception {
        UUID subject = UUID.randomUUID();
        first.write(Customers.PASS, subject, "2022-11-02", "729");
        assertThat(afterCommitOfFirst(second.refusalLater(Customers.PASS, subject, "2022-11-03", "727")))
                .contains("responsibility_followed_once");
    }

    @Test
    @DisplayName("KAM-03: a site that comes while its customer passes to the sites is refused without agency")
    void aSiteThatComesMeanwhileIsRefused() throws Exception {
        UUID customer = Customers.ofAnsweringSite();
        first.write(Customers.TO_SITES, customer, customer);
        assertThat(afterCommitOfFirst(second.refusalLater(Customers.ADD_SITE, UUID.randomUUID(), customer)))
                .contains("every_site_has_responsible_unit");
    }

    @Test
    @DisplayName("KAM-03: a customer that passes to its sites while one comes without agency is refused")
    void passingWhileASiteComesIsRefused() throws Exception {
        UUID customer = Customers.ofAnsweringSite();
        first.write(Customers.ADD_SITE, UUID.randomUUID(), customer)
                .write("set constraints kernel.new_site_has_responsible_unit immediate");
        assertThat(afterCommitOfFirst(second.refusalLater(Customers.TO_SITES, customer, customer)))
                .contains("every_site_has_responsible_unit");
    }

    @Test
    @DisplayName("KAM-03: who would not see the sites that came since may not pass a customer to its sites")
    void anOldSnapshotMayNotPassToSites() throws Exception {
        UUID customer = Customers.ofAnsweringSite();
        assertThat(second.repeatable().refusal(Customers.TO_SITES, customer, customer))
                .contains("sites_need_read_committed");
    }

    private void pass(UUID customer) throws SQLException {
        first.write(Customers.PASS, customer, "2022-11-02", "729").write(Customers.NAME, "2022-11-02", "729", customer);
    }

    /** The answer to the second, who began first and has to wait. */
    private Optional<String> afterCommitOfFirst(CompletableFuture<Optional<String>> later)
            throws SQLException, InterruptedException, ExecutionException {
        first.awaitWaiting(second);
        first.commit();
        return later.get();
    }
}
