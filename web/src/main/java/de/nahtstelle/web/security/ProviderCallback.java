package de.nahtstelle.web.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.VouchedPeople;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the identity provider sends people back: into the portal, if it knows them. */
@WebServlet(ProviderCallback.PATH)
public class ProviderCallback extends ProviderStep {
    static final String PATH = "/oidc/callback";
    private static final long serialVersionUID = 1;

    @Inject
    transient VouchedPeople people;

    @Inject
    transient SecurityContext security;

    @Override
    void go(HttpServletRequest request, HttpServletResponse response)
            throws ProviderFailed, ServletException, IOException {
        SignInAttempt attempt = SignInAttempt.take(request)
                .orElseThrow(() -> new ProviderFailed("Nobody of this session was on the way"));
        enter(attempt, signIn.vouchedFor(attempt, parameters(request)), request, response);
    }

    private void enter(SignInAttempt attempt, String vouched, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PersonId> person = people.find(settings.claimHolds(), vouched);
        if (person.isEmpty()) {
            ProviderPages.UNKNOWN.show(request, response);
            return;
        }
        security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(
                                new CallerOnlyCredential(person.get().value().toString())));
        response.sendRedirect(request.getContextPath() + attempt.to());
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }
}
