package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.security.Functions;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main navigation: which places the function of the actor works in. What a place lets one do is decided there, by
 * permission; this only keeps out of sight what would be refused anyway.
 */
@Named
@RequestScoped
public class Navigation {
    private static final Set<String> KAM = Set.of(
            "HEAD_OF_KAM",
            "KAM_TEAM_LEAD",
            "KEY_ACCOUNT_MANAGER",
            "KEY_ACCOUNT_ADVISOR",
            "KAM_SPECIALIST",
            "GKB_ADVISOR",
            "TECHNICAL_SUPERVISOR",
            Functions.MONITORING);
    private static final Set<String> KAM_WITH_KSZ = Stream.concat(KAM.stream(), Stream.of("TEMPORARY_WORK_COORDINATOR"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> AGENCIES = Set.of(Functions.AGENCY_LEAD, Functions.AGENCY_CLERK);
    private static final Set<String> STAFF_AND_LEADS = Set.of(
            Functions.ADMINISTRATOR,
            Functions.ADMINISTRATIVE_SUPERVISOR,
            Functions.AGENCY_LEAD,
            "HEAD_OF_KAM",
            "KAM_TEAM_LEAD");
    private static final Set<String> EVERYONE = Set.of();

    private static final List<Place> PLACES = List.of(
            new Place("home", "/home.xhtml", EVERYONE),
            new Place("customers", "/kam/portfolio/customers.xhtml", KAM_WITH_KSZ, AGENCIES),
            new Place("handbacks", "/kam/handback/handbacks.xhtml", KAM, AGENCIES),
            new Place("units", "/organisation/units.xhtml", EVERYONE),
            new Place("monitor", "/monitor/seams.xhtml", EVERYONE),
            new Place(
                    "imports", "/kam/imports/imports.xhtml", Set.of("HEAD_OF_KAM", "KAM_TEAM_LEAD", "KAM_SPECIALIST")),
            new Place("directives", "/directive/directives.xhtml", EVERYONE),
            new Place("people", "/staff/people.xhtml", STAFF_AND_LEADS),
            new Place("tokens", "/admin/tokens.xhtml", Set.of(Functions.ADMINISTRATOR)),
            new Place("administration", "/admin/deliveries.xhtml", Set.of(Functions.ADMINISTRATOR)));

    @Inject
    CurrentActor actor;

    @Inject
    ServletContext application;

    /** The places of the actor, those first where the day begins; empty when nobody acts. */
    public List<NavigationEntry> getEntries() {
        return actor.inFunction().stream()
                .flatMap(who -> PLACES.stream().filter(place -> place.worksHere(who.function())))
                .filter(place -> exists(place.page()))
                .map(place -> new NavigationEntry(place.key(), place.page(), isCurrent(place)))
                .toList();
    }

    private boolean isCurrent(Place place) {
        String shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String area = place.page().substring(0, place.page().lastIndexOf('/') + 1);
        boolean placeOfItsOwn = PLACES.stream().anyMatch(other -> other.page().equals(shown));
        return place.page().equals(shown) || (!placeOfItsOwn && area.length() > 1 && shown.startsWith(area));
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Place(String key, String page, Set<String> functions, Set<String> moreFunctions) {
        Place(String key, String page, Set<String> functions) {
            this(key, page, functions, Set.of());
        }

        boolean worksHere(String function) {
            return functions.isEmpty() || functions.contains(function) || moreFunctions.contains(function);
        }
    }
}
