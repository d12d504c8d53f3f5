package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Place;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.RightPlaces;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the sites lie in truth: a row for each that is offered, one place where there is one site or the seat. */
@Named
@RequestScoped
public class RightPlaceFields {
    private static final String CODE = "rightPostalCode";
    private static final String MUNICIPALITY = "rightMunicipality";

    @Inject
    HandbackPage page;

    @Inject
    PostedForm form;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    /** The id and name of the field for the postal code of the site. */
    public String code(UUID site) {
        return CODE + "-" + site;
    }

    /** The id and name of the field for the municipality of the site. */
    public String municipality(UUID site) {
        return MUNICIPALITY + "-" + site;
    }

    /** What was written into the field. */
    public String written(String field) {
        return form.text(field);
    }

    /** Whether each of several sites has a row. */
    public boolean isSeveral() {
        return page.getOwnSites().size() > 1;
    }

    /** Says at each row what is no postal code or no key of a municipality. */
    public void check(ComponentSystemEvent sent) {
        page.getOwnSites().stream().filter(site -> isSeveral()).forEach(site -> {
            String code = written(code(site.site()));
            String municipality = written(municipality(site.site()));
            if (code.isEmpty() ? !municipality.isEmpty() : !code.matches(PartyFormat.POSTAL_CODE)) {
                wrong(site, CODE, code(site.site()));
            }
            if (!municipality.isEmpty() && !municipality.matches(PartyFormat.MUNICIPALITY_KEY)) {
                wrong(site, MUNICIPALITY, municipality(site.site()));
            }
        });
    }

    /** Says at its row what names no place; false when it is not about a row. */
    boolean say(WrongInput input) {
        String[] parts = input.field().split("[.]", -1);
        Optional<Place> row = page.getOwnSites().stream()
                .filter(site -> parts.length > 1 && site.site().toString().equals(parts[1]))
                .findFirst();
        row.ifPresent(site -> unknown(site, input.field().endsWith("postalCode")));
        return row.isPresent();
    }

    private void unknown(Place site, boolean ofCode) {
        wrong(site, ofCode ? CODE : MUNICIPALITY, ofCode ? code(site.site()) : municipality(site.site()));
    }

    /** The sites that are ticked, and those at which a place was written; none for all of them. */
    Set<UUID> chosen() {
        Set<UUID> chosen = new HashSet<>(form.ids("site"));
        chosen.addAll(bySite().keySet());
        return chosen;
    }

    RightPlaces places(RightPlaces everywhere) {
        return isSeveral() ? new RightPlaces(null, bySite()) : everywhere;
    }

    private Map<UUID, RightPlace> bySite() {
        return written().stream().collect(Collectors.toMap(Function.identity(), this::place));
    }

    private List<UUID> written() {
        return page.getOwnSites().stream()
                .map(Place::site)
                .filter(site -> isSeveral() && !written(code(site)).isEmpty())
                .toList();
    }

    private RightPlace place(UUID site) {
        String municipality = written(municipality(site));
        return new RightPlace(written(code(site)), municipality.isEmpty() ? null : municipality);
    }

    private void wrong(Place site, String kind, String field) {
        errors.at(
                field,
                texts.of("label.handback." + kind, Map.of("site", site.number())),
                texts.of("error.wrongInput." + kind));
    }
}
