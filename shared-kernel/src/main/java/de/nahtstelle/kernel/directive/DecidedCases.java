package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Leads from a decision to the case it is about, in whatever context. */
@ApplicationScoped
public class DecidedCases {
    @Inject
    @Any
    Instance<CaseSight> sights;

    /** The case; empty when the decision is about something else or the actor may not see the case. */
    public Optional<DecidedCase> of(Actor actor, SubjectRef decided) {
        return sights.stream()
                .filter(sight -> decided.kind().startsWith(sight.kinds()))
                .findFirst()
                .flatMap(sight -> sight.of(actor, decided));
    }
}
