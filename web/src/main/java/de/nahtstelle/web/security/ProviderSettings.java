package de.nahtstelle.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import de.nahtstelle.kernel.security.KnownBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The identity provider through which people sign in; none unless an issuer is named. */
@ApplicationScoped
class ProviderSettings {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    @ConfigProperty(name = "nt.oidc.issuer")
    Optional<URI> issuer;

    @Inject
    @ConfigProperty(name = "nt.oidc.client-id")
    Optional<String> client;

    @Inject
    @ConfigProperty(name = "nt.oidc.client-secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "nt.oidc.portal")
    Optional<URI> portal;

    @Inject
    @ConfigProperty(name = "nt.oidc.claim", defaultValue = "preferred_username")
    String claim;

    @Inject
    @ConfigProperty(name = "nt.oidc.claim-holds", defaultValue = "SIGN_IN_NAME")
    KnownBy claimHolds;

    @Inject
    @ConfigProperty(name = "nt.oidc.algorithm", defaultValue = "RS256")
    String algorithm;

    boolean on() {
        return issuer.isPresent();
    }

    /**
     * Complains about what would only be seen when the first person signs in.
     *
     * @throws IllegalStateException when something is missing, or the provider is asked over an open line
     */
    void check() {
        if (!on()) {
            return;
        }
        if (client.isEmpty() || secret.isEmpty() || portal.isEmpty()) {
            throw new IllegalStateException("nt.oidc.issuer is set, so nt.oidc.client-id, nt.oidc.client-secret and"
                    + " nt.oidc.portal are needed, too");
        }
        URI asked = issuer.get();
        if (!"https".equals(asked.getScheme()) && !THIS_MACHINE.contains(String.valueOf(asked.getHost()))) {
            throw new IllegalStateException("nt.oidc.issuer must begin with https://");
        }
    }

    Issuer issuer() {
        return new Issuer(issuer.orElseThrow());
    }

    ClientID client() {
        return new ClientID(client.orElseThrow());
    }

    ClientAuthentication credentials() {
        return new ClientSecretBasic(client(), new Secret(secret.orElseThrow()));
    }

    JWSAlgorithm algorithm() {
        return JWSAlgorithm.parse(algorithm);
    }

    /** What of its token names the person. */
    String claim() {
        return claim;
    }

    KnownBy claimHolds() {
        return claimHolds;
    }

    /** A page of the portal as browsers see it. */
    URI at(String path) {
        String root = portal.orElseThrow().toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    URI callback() {
        return at(ProviderCallback.PATH);
    }
}
