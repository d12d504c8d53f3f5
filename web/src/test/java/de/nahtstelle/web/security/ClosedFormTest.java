package de.nahtstelle.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.security.SignedIn;
import de.nahtstelle.kernel.security.SigningIn;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
class ClosedFormTest {
    private final List<String> asked = new ArrayList<>();
    private final PortalAuthentication authentication = new PortalAuthentication();

    ClosedFormTest() {
        authentication.signingIn = new SigningIn() {
            @Override
            public Optional<SignedIn> signIn(String name, String password) {
                asked.add(name);
                return Optional.empty();
            }
        };
        authentication.provider = new ProviderSettings();
    }

    private AuthenticationStatus give(Optional<URI> issuer) {
        authentication.provider.issuer = issuer;
        AuthenticationParameters given = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential("leitung.kam", "nahtstelle"));
        return authentication.validateRequest(
                always(HttpServletRequest.class, "/sign-in.xhtml"),
                always(HttpServletResponse.class, ""),
                always(HttpMessageContext.class, given));
    }

    private static <T> T always(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }

    @Test
    void nameAndPasswordAreAskedWithoutAProvider() {
        give(Optional.empty());
        assertThat(asked).containsExactly("leitung.kam");
    }

    @Test
    void nameAndPasswordDoNotCountBesideAProvider() {
        assertThat(give(Optional.of(URI.create("https://provider.example"))))
                .isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(asked).isEmpty();
    }
}
