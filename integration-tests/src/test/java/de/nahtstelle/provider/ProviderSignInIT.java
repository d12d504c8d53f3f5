package de.nahtstelle.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.SignedJWT;
import de.nahtstelle.browser.Look;
import de.nahtstelle.browser.Visitor;
import de.nahtstelle.imports.ImportClient;
import de.nahtstelle.kills.KilledDatabase;
import de.nahtstelle.kills.PortalProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A portal that leaves signing in to an identity provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInIT {
    private static final String HEAD = "leitung.kam";
    private static final String UNKNOWN = "This portal does not know you";
    private static final Route.FulfillOptions NOTHING = new Route.FulfillOptions().setStatus(204);
    private static final String FAILED = "You could not be signed in";

    private Guest guest;
    private Provider provider;
    private KilledDatabase database;
    private PortalProcess portal;

    @BeforeAll
    void start() throws IOException, InterruptedException, SQLException {
        provider = new Provider();
        database = new KilledDatabase();
        portal = new PortalProcess(database);
        portal.knowing(provider.asKnownBy(portal.at("").toString())).start().awaitReady();
    }

    @BeforeEach
    void openAnotherBrowser() {
        guest = new Guest();
    }

    @AfterAll
    void stop() throws IOException {
        portal.close();
        database.close();
        provider.close();
    }

    private HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        provider.vouchesFor(name);
        return guest.visit(portal.at("/oidc/sign-in"));
    }

    /** Comes back from the provider, which then gives what was made of its token. */
    private HttpResponse<String> comeBack(String client, UnaryOperator<SignedJWT> made)
            throws IOException, InterruptedException {
        URI asked = Guest.next(guest.get(portal.at("/oidc/sign-in")));
        URI back = Guest.next(guest.get(asked));
        provider.gives(made.apply(provider.token(HEAD, client, Guest.parameter(asked, "nonce"))));
        return guest.visit(back);
    }

    private boolean signedIn() throws IOException, InterruptedException {
        return guest.get(portal.at("/home.xhtml")).statusCode() == 200;
    }

    @Test
    void signingInLeadsToTheHomePageOfThePerson() throws IOException, InterruptedException {
        HttpResponse<String> home = signIn(HEAD);
        assertThat(home.uri()).isEqualTo(portal.at("/home.xhtml"));
        assertThat(home.body()).contains("Kim Muster");
    }

    @Test
    void signingInLeadsToThePageThatWasWanted() throws IOException, InterruptedException {
        URI door = Guest.next(guest.get(portal.at("/staff/person.xhtml")));
        assertThat(guest.get(door).body()).contains("/oidc/sign-in?to=%2Fstaff%2Fperson.xhtml");
        provider.vouchesFor(HEAD);
        assertThat(guest.visit(portal.at("/oidc/sign-in?to=%2Fstaff%2Fperson.xhtml"))
                        .uri())
                .isEqualTo(portal.at("/staff/person.xhtml"));
    }

    @Test
    void aTokenForThePortalOpensIt() throws IOException, InterruptedException {
        assertThat(comeBack(Provider.CLIENT, UnaryOperator.identity()).statusCode())
                .isEqualTo(200);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = comeBack("another", UnaryOperator.identity());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(FAILED);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aTokenThatTheProviderDidNotSignIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = comeBack(Provider.CLIENT, ProviderSignInIT::forged);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(signedIn()).isFalse();
    }

    private static SignedJWT forged(SignedJWT token) {
        try {
            return Provider.forged(token);
        } catch (JOSEException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aTokenOfAnotherAttemptIsRefused() throws IOException, InterruptedException {
        URI asked = Guest.next(guest.get(portal.at("/oidc/sign-in")));
        URI back = Guest.next(guest.get(asked));
        provider.gives(provider.token(HEAD, Provider.CLIENT, "of-yesterday"));
        assertThat(guest.visit(back).statusCode()).isEqualTo(403);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void anAnswerInTheSessionOfSomebodyElseIsRefused() throws IOException, InterruptedException {
        provider.vouchesFor(HEAD);
        URI back = Guest.next(guest.get(Guest.next(guest.get(portal.at("/oidc/sign-in")))));
        Guest other = new Guest();
        other.get(portal.at("/oidc/sign-in"));
        assertThat(other.visit(back).statusCode()).isEqualTo(403);
        assertThat(other.get(portal.at("/home.xhtml")).statusCode()).isEqualTo(302);
        assertThat(guest.visit(back).statusCode()).isEqualTo(200);
    }

    @Test
    void whoCancelsAtTheProviderReadsThatNothingHappened() throws IOException, InterruptedException {
        URI asked = Guest.next(guest.get(portal.at("/oidc/sign-in")));
        HttpResponse<String> answer =
                guest.get(portal.at("/oidc/callback?error=access_denied&state=" + Guest.parameter(asked, "state")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(FAILED);
    }

    @Test
    void whoIsUnknownToThePortalReadsThat() throws IOException, InterruptedException {
        HttpResponse<String> answer = signIn("fremd.unbekannt");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(UNKNOWN);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void whoIsBlockedReadsThatToo() throws IOException, InterruptedException, SQLException {
        database.execute("update kernel.person set sign_in_blocked = true where sign_in_name = 'manager2.kam'");
        HttpResponse<String> answer = signIn("manager2.kam");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(UNKNOWN);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void whoIsBlockedWhileSignedInIsOut() throws IOException, InterruptedException, SQLException {
        signIn("betreuung2.kam");
        assertThat(signedIn()).isTrue();
        database.execute("update kernel.person set sign_in_blocked = true where sign_in_name = 'betreuung2.kam'");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aFirstPasswordNeedNotBeChanged() throws IOException, InterruptedException, SQLException {
        database.execute("update kernel.person set must_change_password = true where sign_in_name = 'manager.kam'");
        assertThat(signIn("manager.kam").uri()).isEqualTo(portal.at("/home.xhtml"));
    }

    @Test
    void theSessionHasAnotherIdAfterwards() throws IOException, InterruptedException {
        guest.get(portal.at("/oidc/sign-in"));
        String before = guest.session();
        signIn(HEAD);
        assertThat(guest.session()).isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() throws IOException, InterruptedException {
        signIn(HEAD);
        HttpResponse<String> out = guest.post(portal.at("/sign-out"), "");
        assertThat(signedIn()).isFalse();
        assertThat(out.body()).contains("You are signed out");
        assertThat(out.headers().firstValue("Refresh"))
                .hasValueSatisfying(to -> assertThat(to)
                        .startsWith("0; url=" + provider.endOfSession())
                        .contains("client_id=" + Provider.CLIENT)
                        .doesNotContain("id_token_hint"));
    }

    @Test
    void aBrowserGoesInAndOutAgain() {
        try (Visitor visitor = Visitor.anonymous(portal.at(""), Locale.GERMANY)) {
            Look.at(visitor, "provider-sign-in");
            enter(visitor, HEAD);
            assertThat(visitor.page().url()).endsWith("/home.xhtml");
            signOut(visitor);
            visitor.page().waitForURL("**/sign-in.xhtml");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aBrowserSaysThatThePortalIsLeftBeforeTheProviderAnswers() {
        try (Visitor visitor = Visitor.anonymous(portal.at(""), Locale.GERMANY)) {
            enter(visitor, HEAD);
            visitor.page().route("**/endsession**", route -> route.fulfill(NOTHING));
            signOut(visitor);
            visitor.page().getByText("Sie sind abgemeldet").waitFor();
            Look.at(visitor.asExpected(), "provider-signed-out");
        }
    }

    @Test
    void aBrowserShowsWhatToDoNext() {
        try (Visitor visitor = Visitor.anonymous(portal.at(""), Locale.GERMANY)) {
            enter(visitor, "fremd.unbekannt");
            Look.at(visitor.asExpected(), "provider-unknown");
            visitor.open("/oidc/callback");
            Look.at(visitor.asExpected(), "provider-failed");
        }
    }

    private void enter(Visitor visitor, String name) {
        provider.vouchesFor(name);
        visitor.page().getByText("Mit dem Dienstkonto anmelden").click();
        visitor.page().waitForLoadState();
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator(".nt-person-button").click();
        visitor.page().locator(".nt-person").getByText("Abmelden").click();
    }

    @Test
    void theSignInPageAsksForNoPassword() throws IOException, InterruptedException {
        assertThat(guest.get(portal.at("/sign-in.xhtml")).body())
                .contains("Sign in with your work account")
                .doesNotContain("type=\"password\"");
    }

    @Test
    void aMachineClientNeedsNoProvider() throws IOException, InterruptedException, SQLException {
        try (Connection connection = database.connect()) {
            assertThat(ImportClient.ofHeadOfKam(portal.at(""), connection)
                            .checked("large-customers", ImportClient.example("large-customers.csv"))
                            .getString("state"))
                    .isEqualTo("CHECKED");
        }
    }

    @Test
    void theLogNamesNoPersonAndNoSecret() throws IOException, InterruptedException {
        signIn("fremd.unbekannt");
        comeBack("another", UnaryOperator.identity());
        assertThat(portal.log())
                .contains("Sign-in through the identity provider failed")
                .doesNotContain("fremd.unbekannt", HEAD, Provider.SECRET);
    }
}
