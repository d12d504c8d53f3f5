package de.nahtstelle.web.security;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says about itself, asked when the first person signs in. Without locks: better two people
 * ask at once than that everybody waits behind one for a provider that is away.
 */
@ApplicationScoped
class IdentityProvider {
    static final int PATIENCE_MS = 5_000;
    private static final int LONGEST_KEY_SET = 256 * 1024;

    @Inject
    ProviderSettings settings;

    private volatile @Nullable OIDCProviderMetadata metadata;
    private volatile @Nullable IDTokenValidator validator;

    /**
     * Its addresses.
     *
     * @throws ProviderFailed when it does not answer; the next call asks again
     */
    OIDCProviderMetadata metadata() throws ProviderFailed {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(settings.issuer(), PATIENCE_MS, PATIENCE_MS);
                metadata = known;
            } catch (GeneralException | IOException failure) {
                throw new ProviderFailed(failure);
            }
        }
        return known;
    }

    /** Checks signature, issuer, audience, times and nonce of what it issues; fetches its keys anew when they change. */
    IDTokenValidator validator() throws ProviderFailed {
        IDTokenValidator known = validator;
        if (known == null) {
            try {
                known = new IDTokenValidator(
                        settings.issuer(),
                        settings.client(),
                        settings.algorithm(),
                        metadata().getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LONGEST_KEY_SET));
                validator = known;
            } catch (IOException noAddress) {
                throw new ProviderFailed(noAddress);
            }
        }
        return known;
    }
}
