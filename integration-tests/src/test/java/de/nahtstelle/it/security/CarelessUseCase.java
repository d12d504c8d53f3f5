package de.nahtstelle.it.security;

import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Breaks the rule on purpose: does what it is told, whoever tells it. */
@ApplicationScoped
@Transactional
public class CarelessUseCase {
    /** Does it. */
    public String doIt(Actor actor) {
        return actor.name();
    }
}
