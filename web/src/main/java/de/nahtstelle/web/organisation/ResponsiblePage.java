package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.agency.AgencyCandidates;
import de.nahtstelle.kernel.organisation.Place;
import de.nahtstelle.kernel.organisation.Places;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.shell.WrittenDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which agency is responsible for a place on a day: by postal code at once, by name after choosing the place. */
@Named
@RequestScoped
public class ResponsiblePage {
    private static final String POSTAL_CODE = "\\d{5}";
    private static final int PLACES = 50;

    @Inject
    AgencyCandidates candidates;

    @Inject
    Places places;

    @Inject
    BusinessClock clock;

    private @Nullable String place;
    private @Nullable String municipality;
    private @Nullable String day;
    private List<AgencyCandidate> agencies = List.of();
    private List<Place> choices = List.of();

    /** Answers the question, if one was asked. */
    public void load() {
        if (isByPostalCode()) {
            agencies = candidates.of(wanted(), municipality, getOn());
            choices = agencies.size() > 1 && municipality == null ? municipalities() : List.of();
        } else if (isAsked()) {
            choices = places.named(wanted(), PLACES);
        }
    }

    private List<Place> municipalities() {
        List<Place> found = places.ofPostalCode(wanted());
        return found.stream().map(Place::municipality).distinct().count() > 1 ? found : List.of();
    }

    /** Whether a question was asked. */
    public boolean isAsked() {
        return !wanted().isEmpty();
    }

    public boolean isByPostalCode() {
        return wanted().matches(POSTAL_CODE);
    }

    /** Whether the question has no answer. */
    public boolean isUnknown() {
        return isAsked() && agencies.isEmpty() && choices.isEmpty();
    }

    /** The day for which the question is asked, in Berlin. */
    public LocalDate getOn() {
        return getWrittenDay().day();
    }

    /** That day as it was asked for. */
    public WrittenDay getWrittenDay() {
        return WrittenDay.read(day, clock.today());
    }

    private String wanted() {
        return place == null ? "" : place.strip();
    }

    public List<AgencyCandidate> getAgencies() {
        return agencies;
    }

    /** Places to choose from, to make the answer more precise. */
    public List<Place> getChoices() {
        return choices;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
