package de.nahtstelle.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The authorization code flow of OpenID Connect with PKCE, as the library knows it. */
@ApplicationScoped
class ProviderSignIn {
    @Inject
    ProviderSettings settings;

    @Inject
    IdentityProvider provider;

    /** Where a person signs in at the provider. */
    URI address(SignInAttempt attempt) throws ProviderFailed {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), settings.client(), settings.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The name or number under which the provider vouches for somebody.
     *
     * @throws ProviderFailed when it does not, or anything about its answer is wrong
     */
    String vouchedFor(SignInAttempt attempt, Map<String, List<String>> answer) throws ProviderFailed {
        try {
            JWT token = exchange(code(attempt, answer), attempt);
            return known(provider.validator().validate(token, attempt.nonce()).getStringClaim(settings.claim()));
        } catch (ParseException | IOException | JOSEException | BadJOSEException failure) {
            throw new ProviderFailed(failure);
        }
    }

    private String known(@Nullable String claimed) throws ProviderFailed {
        if (claimed == null) {
            throw new ProviderFailed("The token has no claim " + settings.claim());
        }
        return claimed;
    }

    private AuthorizationCode code(SignInAttempt attempt, Map<String, List<String>> answer)
            throws ParseException, ProviderFailed {
        AuthenticationResponse response = AuthenticationResponseParser.parse(settings.callback(), answer);
        if (!attempt.state().equals(response.getState())) {
            throw new ProviderFailed("The answer belongs to another question");
        }
        if (!response.indicatesSuccess()) {
            throw new ProviderFailed("The provider says "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private JWT exchange(AuthorizationCode code, SignInAttempt attempt)
            throws IOException, ParseException, ProviderFailed {
        HTTPRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        settings.credentials(),
                        new AuthorizationCodeGrant(code, settings.callback(), attempt.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(IdentityProvider.PATIENCE_MS);
        request.setReadTimeout(IdentityProvider.PATIENCE_MS);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new ProviderFailed("The provider gives no token: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return ((OIDCTokenResponse) response.toSuccessResponse())
                .getOIDCTokens()
                .getIDToken();
    }
}
