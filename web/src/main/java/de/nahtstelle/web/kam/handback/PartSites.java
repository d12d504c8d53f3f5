package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AffectedByHandback;
import de.nahtstelle.kam.handback.Place;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sites of the parts of an agency; those of each part are read once per request. */
@Named
@RequestScoped
public class PartSites {
    private static final int NAMED = 5;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    AffectedByHandback affected;

    @Inject
    Texts texts;

    private final Map<UUID, List<Place>> sites = new HashMap<>();

    /** The first sites of the part, by number and name. */
    public String named(UUID part) {
        List<Place> all = of(part);
        String first = all.stream()
                .limit(NAMED)
                .map(site -> site.number() + " " + site.name())
                .collect(Collectors.joining(", "));
        return all.size() > NAMED
                ? first + " " + texts.of("part.handback.more", Map.of("more", all.size() - NAMED))
                : first;
    }

    List<Place> of(UUID part) {
        return sites.computeIfAbsent(part, this::read);
    }

    List<Place> read(UUID part) {
        return affected.ownSites(actor.get(), page.handback(), part);
    }

    /** Something was done: they are read anew. */
    void changed() {
        sites.clear();
    }
}
