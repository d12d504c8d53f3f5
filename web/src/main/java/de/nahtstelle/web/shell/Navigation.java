package de.nahtstelle.web.shell;

import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;

/**
 * The main navigation: which places the function of the actor works in. What a place lets one do is decided there, by
 * permission; this only keeps out of sight what would be refused anyway.
 */
@Named
@RequestScoped
public class Navigation {
    @Inject
    CurrentActor actor;

    @Inject
    ServletContext application;

    /** The places of the actor, those first where the day begins; empty when nobody acts. */
    public List<NavigationEntry> getEntries() {
        return actor.inFunction().stream()
                .flatMap(who -> Places.ALL.stream().filter(place -> place.opensFor(who.function())))
                .filter(place -> exists(place.page()))
                .map(place -> new NavigationEntry(place.key(), place.page(), isCurrent(place)))
                .toList();
    }

    private boolean isCurrent(Place place) {
        String shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String area = place.page().substring(0, place.page().lastIndexOf('/') + 1);
        boolean placeOfItsOwn =
                Places.ALL.stream().anyMatch(other -> other.page().equals(shown));
        return place.page().equals(shown) || (!placeOfItsOwn && area.length() > 1 && shown.startsWith(area));
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
