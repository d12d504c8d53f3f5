package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.token.EndToken;
import de.nahtstelle.kernel.token.OwnToken;
import de.nahtstelle.kernel.token.OwnTokens;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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

    /** Lets the client of the row work whose button was pressed. */
    public String confirm(String token) {
        AddressId.parse(token).ifPresent(known -> tokens.confirm(actor.get(), known));
        return AGAIN;
    }

    /** Ends the access of the row whose button was pressed. */
    public String end(String token) {
        AddressId.parse(token).ifPresent(known -> ending.end(actor.get(), known));
        return AGAIN;
    }

    public List<OwnToken> getTokens() {
        return tokens.of(actor.person());
    }
}
