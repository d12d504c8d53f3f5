package de.nahtstelle.web.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The actor of this request: the signed-in person in the function chosen, by default the one held longest. Read anew
 * with every request, so that a function that ended this morning gives no rights this afternoon.
 */
@Named("actor")
@RequestScoped
public class CurrentActor {
    static final String OF_REQUEST = "nahtstelle.actor";
    private static final String CHOSEN = "nahtstelle.function";

    @Inject
    HttpServletRequest request;

    @Inject
    Memberships memberships;

    private @Nullable Actor actor;
    private @Nullable List<Actor> possible;

    /**
     * Who acts.
     *
     * @throws WithoutFunction when the person holds no function today
     */
    public Actor get() {
        if (actor == null) {
            actor = find();
        }
        return actor;
    }

    /** Whether somebody is signed in. */
    public boolean isPresent() {
        return request.getUserPrincipal() != null;
    }

    /**
     * Who is signed in, whatever functions they hold.
     *
     * @throws java.util.NoSuchElementException when nobody is
     */
    public PersonId person() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(principal -> new PersonId(UUID.fromString(principal.getName())))
                .orElseThrow();
    }

    /** The person has changed the password in this session: it goes on, while all others of theirs end. */
    public void passwordChanged() {
        OpenSession.passwordChanged(request);
    }

    private Actor find() {
        if (request.getAttribute(OF_REQUEST) instanceof Actor machine) {
            return machine;
        }
        return inFunction().orElseThrow(WithoutFunction::new);
    }

    /** The signed-in person in the function chosen; empty when nobody is signed in or holds no function today. */
    public Optional<Actor> inFunction() {
        List<Actor> possible = possible();
        return possible.stream()
                .filter(candidate -> key(candidate).equals(request.getSession().getAttribute(CHOSEN)))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** Every function the signed-in person may act in today. */
    public List<Actor> possible() {
        if (possible == null) {
            possible = isPresent() ? memberships.of(person()) : List.of();
        }
        return possible;
    }

    /** From now on the person acts in this function, if it is one of the possible. */
    public void choose(String key) {
        if (possible().stream().anyMatch(candidate -> key(candidate).equals(key))) {
            request.getSession().setAttribute(CHOSEN, key);
            actor = null;
        }
    }

    /** Names a function of a person for a choice. */
    public static String key(Actor candidate) {
        String own = candidate.function() + "@" + candidate.unit().value();
        return candidate.covered() == null ? own : own + "@" + candidate.coveredId();
    }
}
