package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.token.EndToken;
import de.nahtstelle.kernel.token.IssueToken;
import de.nahtstelle.kernel.token.IssuedToken;
import de.nahtstelle.kernel.token.IssuedTokens;
import de.nahtstelle.kernel.token.OwnToken;
import de.nahtstelle.kernel.token.OwnTokens;
import de.nahtstelle.kernel.token.TokenHash;
import de.nahtstelle.kernel.token.TokenIssue;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.MyWork;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TokenConsentIT {
    @Inject
    IssueToken issuing;

    @Inject
    IssuedTokens valid;

    @Inject
    OwnTokens own;

    @Inject
    EndToken ending;

    @Inject
    MyWork work;

    @Inject
    Memberships memberships;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    private final String client = "Verfahren " + Ids.next();

    @Test
    void aTokenIsDeadUntilItsPersonConfirmsIt() {
        String token = issued("ags.fuerth", "AGENCY_CLERK");
        assertThat(memberships.byTokenHash(TokenHash.of(token))).isEmpty();
        own.confirm(As.user("ags.fuerth"), idOf("ags.fuerth"));
        assertThat(memberships.byTokenHash(TokenHash.of(token)))
                .hasValueSatisfying(actor -> assertThat(actor.function()).isEqualTo("AGENCY_CLERK"));
    }

    @Test
    void theHomePageOfItsPersonAsksForIt() {
        long before = toConfirm("ags.fuerth");
        issued("ags.fuerth", "AGENCY_CLERK");
        assertThat(toConfirm("ags.fuerth")).isEqualTo(before + 1);
        own.confirm(As.user("ags.fuerth"), idOf("ags.fuerth"));
        assertThat(toConfirm("ags.fuerth")).isEqualTo(before);
    }

    private long toConfirm(String user) {
        return work.figures(As.user(user)).stream()
                .filter(figure -> figure.kind().equals("kernel.tokens-to-confirm"))
                .mapToLong(HomeFigure::count)
                .sum();
    }

    @Test
    void whoManagesTokensSeesThoseThatAreValid() {
        issued("ags.fuerth", "AGENCY_CLERK");
        assertThat(valid.valid(As.user("administrator")))
                .extracting(IssuedToken::client)
                .contains(client);
    }

    @Test
    void nobodyConfirmsForAnother() {
        issued("ags.fuerth", "AGENCY_CLERK");
        UUID token = idOf("ags.fuerth");
        Actor administrator = As.user("administrator");
        assertThatThrownBy(() -> own.confirm(administrator, token)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void thePersonEndsIt() {
        String token = issued("ags.fuerth", "AGENCY_CLERK");
        UUID id = idOf("ags.fuerth");
        own.confirm(As.user("ags.fuerth"), id);
        ending.end(As.user("ags.fuerth"), id);
        assertThat(memberships.byTokenHash(TokenHash.of(token))).isEmpty();
    }

    @Test
    void nobodyElseEndsIt() {
        issued("ags.fuerth", "AGENCY_CLERK");
        UUID token = idOf("ags.fuerth");
        Actor other = As.user("ags.muenchen");
        assertThatThrownBy(() -> ending.end(other, token)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aTokenLivesAtMostAYear() {
        assertThat(issue("ags.fuerth", "AGENCY_CLERK", issuing.latest().plusDays(1)))
                .isEqualTo(new TokenIssue.Refused(TokenIssue.Reason.TOO_LONG));
    }

    @Test
    void aTokenForNothingIsNotIssued() {
        Actor administrator = As.user("administrator");
        LocalDate today = clock.today();
        assertThatThrownBy(() -> issuing.issue(administrator, "ags.fuerth", "AGENCY_CLERK", " \t ", today))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("client"));
    }

    @Test
    void theDatabaseRefusesALongerLife() {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(
                        "insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to)"
                                + " select ?, ?, id, 'zu lang', ?, ? from kernel.membership limit 1",
                        Ids.next(),
                        TokenHash.of(client),
                        clock.today(),
                        clock.today().plusDays(366))))
                .satisfies(
                        failure -> assertThat(Constraints.violatedBy(failure)).contains("api_token_at_most_a_year"));
    }

    @Test
    void nobodyLendsTheAdministrationOfAnother() {
        assertThat(issue("manager.kam", "ADMINISTRATOR", clock.today()))
                .isEqualTo(new TokenIssue.Refused(TokenIssue.Reason.ADMINISTRATION_OF_ANOTHER));
    }

    @Test
    void theOwnAdministrationMayBeLent() {
        assertThat(issue("administrator", "ADMINISTRATOR", clock.today())).isInstanceOf(TokenIssue.Issued.class);
    }

    private String issued(String user, String function) {
        return ((TokenIssue.Issued) issue(user, function, clock.today().plusDays(30))).token();
    }

    private TokenIssue issue(String user, String function, LocalDate lastDay) {
        return issuing.issue(As.user("administrator"), user, function, client, lastDay);
    }

    private UUID idOf(String user) {
        return own.of(As.user(user).person()).stream()
                .filter(token -> token.client().equals(client))
                .map(OwnToken::id)
                .findFirst()
                .orElseThrow();
    }
}
