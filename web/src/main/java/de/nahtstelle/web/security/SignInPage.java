package de.nahtstelle.web.security;

import de.nahtstelle.web.sample.SampleUsers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SecurityContext security;

    @Inject
    ExternalContext external;

    @Inject
    FacesContext faces;

    @Inject
    SampleUsers samples;

    private @Nullable String name;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable String to;
    private boolean refused;

    /** Checks name and password; goes on to the page that was wanted, or stays and says that they do not fit. */
    public void signIn() throws IOException {
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(String.valueOf(name), String.valueOf(password))));
        refused = status != AuthenticationStatus.SUCCESS;
        if (!refused) {
            external.redirect(external.getRequestContextPath() + WayBack.safe(to));
            faces.responseComplete();
        }
    }

    /** Where signing in leads. */
    public String getWay() {
        return WayBack.safe(to);
    }

    public boolean isRefused() {
        return refused;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** The sample user whom somebody chose from the list; nobody else is filled in from an address. */
    public @Nullable String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        if (samples.has(user)) {
            this.user = user;
            name = user;
        }
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
