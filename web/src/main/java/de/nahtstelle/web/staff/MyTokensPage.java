package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.security.EndToken;
import de.nahtstelle.kernel.security.OwnToken;
import de.nahtstelle.kernel.security.OwnTokens;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The machine clients that work, or wish to work, in the name of whoever is signed in. */
@Named
@RequestScoped
public class MyTokensPage {
    private static final String AGAIN = "/staff/tokens.xhtml?faces-redirect=true";

    @Inject
    CurrentActor actor;

    @Inject
    OwnTokens tokens;

    @Inject
    EndToken ending;

    /** Lets the client work. */
    public String confirm(UUID token) {
        tokens.confirm(actor.get(), token);
        return AGAIN;
    }

    /** Ends its access. */
    public String end(UUID token) {
        ending.end(actor.get(), token);
        return AGAIN;
    }

    public List<OwnToken> getTokens() {
        return tokens.of(actor.person());
    }
}
