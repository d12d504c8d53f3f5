package de.nahtstelle.web.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.SignedIn;
import de.nahtstelle.kernel.security.SigningIn;
import de.nahtstelle.kernel.security.Standing;
import de.nahtstelle.web.input.DeclaredTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who makes a request: a person of this session, a person who has just given name and password on the sign-in page
 * or for whom the identity provider has just vouched, or a machine client with a token. The session keeps the person's
 * id and which of their passwords opened it: it ends with that password. Its own id changes at sign-in. Requests to the REST interface never open a session.
 */
@ApplicationScoped
class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final String PASSWORD_PAGE = "/staff/password.xhtml";
    private static final Set<String> ALWAYS_POSSIBLE = Set.of("/sign-out", "/language");
    private static final Set<String> STAFF = Set.of("staff");

    @Inject
    SigningIn signingIn;

    @Inject
    ProviderSettings provider;

    @Inject
    ApiTokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        DeclaredTypes.declare(response);
        if (request.getServletPath().startsWith("/api")) {
            return machine(request, response, context);
        }
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given) {
            return signIn(given, request, context);
        }
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential vouched) {
            PersonId person = new PersonId(UUID.fromString(vouched.getCaller()));
            return enter(new SignedIn(person, signingIn.passwordVersion(person)), request, context);
        }
        return OpenSession.of(request)
                .map(person -> goOn(person, request, context))
                .orElseGet(() -> context.isProtected() ? toSignIn(request, context) : context.doNothing());
    }

    private AuthenticationStatus goOn(SignedIn person, HttpServletRequest request, HttpMessageContext context) {
        if (context.isProtected() && !ALWAYS_POSSIBLE.contains(request.getServletPath())) {
            switch (standing(person)) {
                case BLOCKED, SIGNED_OUT -> {
                    request.getSession().invalidate();
                    return toSignIn(request, context);
                }
                case PASSWORD_DUE -> {
                    if (!PASSWORD_PAGE.equals(request.getServletPath())) {
                        return context.redirect(request.getContextPath() + PASSWORD_PAGE);
                    }
                }
                case OPEN -> {}
            }
        }
        return login(person, context);
    }

    /** No password of the portal is due where none opens it. */
    private Standing standing(SignedIn person) {
        Standing standing = signingIn.standing(person.person(), person.passwordVersion());
        return provider.on() && standing == Standing.PASSWORD_DUE ? Standing.OPEN : standing;
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential given, HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> person =
                provider.on() ? Optional.empty() : signingIn.signIn(given.getCaller(), given.getPasswordAsString());
        return person.map(known -> enter(known, request, context)).orElse(AuthenticationStatus.SEND_FAILURE);
    }

    private static AuthenticationStatus enter(SignedIn person, HttpServletRequest request, HttpMessageContext context) {
        OpenSession.begin(request, person);
        return login(person, context);
    }

    private static AuthenticationStatus login(SignedIn person, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(person.person().value().toString(), STAFF);
    }

    private AuthenticationStatus machine(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return tokens.actorOf(request)
                .map(actor -> {
                    request.setAttribute(CurrentActor.OF_REQUEST, actor);
                    return context.notifyContainerAboutLogin(
                            actor.person().value().toString(), STAFF);
                })
                .orElseGet(() -> {
                    Unauthorized.answer(response);
                    return AuthenticationStatus.SEND_FAILURE;
                });
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpMessageContext context) {
        return context.redirect(request.getContextPath() + "/sign-in.xhtml?to=" + WayBack.of(request));
    }
}
