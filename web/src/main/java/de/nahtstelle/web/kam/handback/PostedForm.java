package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Agency;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kernel.time.CalendarDay;
import de.nahtstelle.web.input.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plain HTML fields of a form that was sent: their number depends on the case, so they are no components. */
@RequestScoped
class PostedForm {
    static final String AGENCY = "agency-";
    private static final String OTHER = "other-";

    @Inject
    ExternalContext external;

    /** What was written into the field, without blanks around it; empty when nothing was. */
    String text(String name) {
        return Objects.requireNonNullElse(external.getRequestParameterMap().get(name), "")
                .strip();
    }

    boolean isMissing(String... names) {
        return Stream.of(names).anyMatch(name -> text(name).isEmpty());
    }

    @Nullable
    LocalDate day(String name) {
        return CalendarDay.parse(text(name)).orElse(null);
    }

    LocalDate presentDay(String name) {
        return LocalDate.parse(text(name));
    }

    /** The version of the case, or of the part of an agency, that the form was shown with. */
    int version() {
        String version = text("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** The points of the checklist that were ticked. */
    Set<String> points() {
        return Set.copyOf(values("point"));
    }

    /** The part of the agency that the form was shown for, with the points that were ticked. */
    PartDone part() {
        UUID part = HandbackCriteria.id(text("part"));
        if (part == null) {
            throw new InvalidInput("part");
        }
        return new PartDone(part, version(), points());
    }

    Set<UUID> ids(String name) {
        return values(name).stream()
                .map(HandbackCriteria::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * The agency chosen for each site; a number that was typed goes before the choice beside it.
     *
     * @param known every agency of today
     */
    Map<UUID, UUID> agencies(List<Agency> known) {
        Map<UUID, UUID> chosen = new HashMap<>();
        external.getRequestParameterMap().forEach((name, value) -> {
            UUID site = name.startsWith(AGENCY) ? HandbackCriteria.id(name.substring(AGENCY.length())) : null;
            UUID agency =
                    site == null ? null : byNumber(text(OTHER + site), known).orElse(HandbackCriteria.id(value));
            if (site != null && agency != null) {
                chosen.put(site, agency);
            }
        });
        return chosen;
    }

    private static Optional<UUID> byNumber(String number, List<Agency> known) {
        return known.stream()
                .filter(agency -> agency.number().equals(number))
                .map(Agency::id)
                .findFirst();
    }

    private List<String> values(String name) {
        String[] sent = external.getRequestParameterValuesMap().get(name);
        return sent == null ? List.of() : Stream.of(sent).distinct().toList();
    }
}
