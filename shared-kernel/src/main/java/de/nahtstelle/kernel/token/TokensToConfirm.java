package de.nahtstelle.kernel.token;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many machine clients wait until the person lets them work in their name; nobody else can do it for them. */
@ApplicationScoped
class TokensToConfirm implements HomeFigures {
    @Inject
    OwnTokens tokens;

    @Override
    public List<HomeFigure> of(Actor actor) {
        long waiting = tokens.of(actor.person()).stream()
                .filter(token -> !token.confirmed())
                .count();
        return List.of(new HomeFigure("kernel.tokens-to-confirm", waiting, "/staff/tokens.xhtml"));
    }
}
