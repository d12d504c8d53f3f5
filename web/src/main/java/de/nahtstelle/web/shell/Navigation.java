package de.nahtstelle.web.shell;

import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        Optional<Place> current = current();
        return actor.inFunction().stream()
                .flatMap(who -> Places.ALL.stream().filter(place -> place.opensFor(who.function())))
                .filter(place -> exists(place.page()))
                .map(place -> new NavigationEntry(
                        place.key(), place.page(), current.filter(place::equals).isPresent()))
                .toList();
    }

    /** The place itself, or the one of the same area whose name is most like that of the page below it. */
    private static Optional<Place> current() {
        String shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Places.ALL.stream()
                .filter(place ->
                        place.page().equals(shown) || (!area(place).equals("/") && shown.startsWith(area(place))))
                .max(Comparator.comparingInt(place -> alike(place.page(), shown)));
    }

    private static String area(Place place) {
        return place.page().substring(0, place.page().lastIndexOf('/') + 1);
    }

    private static int alike(String page, String shown) {
        int mismatch = Arrays.mismatch(page.toCharArray(), shown.toCharArray());
        return mismatch < 0 ? Integer.MAX_VALUE : mismatch;
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
