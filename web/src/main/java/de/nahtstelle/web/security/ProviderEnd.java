package de.nahtstelle.web.security;

import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What pages say about the identity provider: whether there is one, and where one signs out of it. */
@Named("provider")
@ApplicationScoped
public class ProviderEnd {
    private static final Logger LOG = Logger.getLogger(ProviderEnd.class.getName());

    @Inject
    ProviderSettings settings;

    @Inject
    IdentityProvider provider;

    /** Whether people sign in there and not by a password of the portal. */
    public boolean isOn() {
        return settings.on();
    }

    /**
     * Where the session at the provider ends; null when there is no such place. The address names the portal only: a
     * token would put personal data into it.
     */
    public @Nullable String getSignOut() {
        URI end = settings.on() ? endOfSession() : null;
        return end == null
                ? null
                : new LogoutRequest(end, null, null, settings.client(), settings.at("/sign-in.xhtml"), null, null)
                        .toURI()
                        .toString();
    }

    private @Nullable URI endOfSession() {
        try {
            return provider.metadata().getEndSessionEndpointURI();
        } catch (ProviderFailed unreachable) {
            LOG.log(Level.WARNING, "Signed out without the identity provider: {0}", unreachable.getMessage());
            return null;
        }
    }
}
