package de.nahtstelle.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An identity provider that believes everybody; what it says next can be given to it. */
final class Provider implements AutoCloseable {
    static final String CLIENT = "nahtstelle";
    static final String SECRET = "geheim-nur-fuer-den-test";
    private static final String ISSUER = "staff";
    private static final String CLAIM = "preferred_username";

    private final OtherTokens otherTokens = new OtherTokens();
    private final MockOAuth2Server server = new MockOAuth2Server(otherTokens);

    Provider() {
        server.start();
    }

    /** What a portal must know to send people here. */
    Map<String, String> asKnownBy(String portal) {
        return Map.of(
                "NT_OIDC_ISSUER", server.issuerUrl(ISSUER).toString(),
                "NT_OIDC_CLIENT_ID", CLIENT,
                "NT_OIDC_CLIENT_SECRET", SECRET,
                "NT_OIDC_PORTAL", portal);
    }

    /** The next to come is that person. */
    void vouchesFor(String signInName) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, "somebody", "JWT", List.of(CLIENT), Map.of(CLAIM, signInName)));
    }

    /** The next token that is asked for is this one. */
    void gives(SignedJWT token) {
        otherTokens.add(token);
    }

    /** Its token of that person for some client of its. */
    SignedJWT token(String signInName, String client, String nonce) {
        return server.anyToken(
                server.issuerUrl(ISSUER),
                Map.of("sub", "somebody", "aud", client, "nonce", nonce, CLAIM, signInName),
                Duration.ofMinutes(5));
    }

    /** The same token, signed by somebody else under its name. */
    static SignedJWT forged(SignedJWT token) throws JOSEException, ParseException {
        JWTClaimsSet claims = token.getJWTClaimsSet();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(token.getHeader().getKeyID())
                        .build(),
                claims);
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        return forged;
    }

    String endOfSession() {
        return server.endSessionEndpointUrl(ISSUER).toString();
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }
}
