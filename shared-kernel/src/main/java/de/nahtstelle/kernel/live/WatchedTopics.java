package de.nahtstelle.kernel.live;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which topics somebody may watch: every list, whose name says nothing, and those cases that they may see in one of
 * their functions. That a case changes is already something to know about it.
 */
@ApplicationScoped
public class WatchedTopics {
    private static final Pattern LIST = Pattern.compile("[a-z.-]+");
    private static final Pattern CASE = Pattern.compile("([a-z.-]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    Memberships memberships;

    @Inject
    @Any
    Instance<TopicSight> sights;

    /** Those of the topics that the person may watch. */
    public Set<String> of(PersonId person, Set<String> topics) {
        List<Actor> functions = memberships.of(person);
        return topics.stream().filter(topic -> mayWatch(functions, topic)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person may still watch it; what they may see of a case changes while a page of it is open. */
    public boolean mayStillWatch(PersonId person, String topic) {
        return LIST.matcher(topic).matches() || mayWatch(memberships.of(person), topic);
    }

    private boolean mayWatch(List<Actor> functions, String topic) {
        var ofCase = CASE.matcher(topic);
        return ofCase.matches()
                ? seen(functions, ofCase.group(1), UUID.fromString(ofCase.group(2)))
                : LIST.matcher(topic).matches();
    }

    private boolean seen(List<Actor> functions, String kind, UUID subject) {
        return sights.stream()
                .filter(sight -> sight.kind().equals(kind))
                .anyMatch(sight -> functions.stream().anyMatch(actor -> sight.mayWatch(actor, subject)));
    }
}
