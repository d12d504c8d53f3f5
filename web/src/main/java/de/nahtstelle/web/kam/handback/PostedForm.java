package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.SeenId;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain HTML fields of a form that was sent: their number depends on the case, so they are no components. */
@Named
@RequestScoped
public class PostedForm {
    private static final String VERSION = "version";
    private static final String POINT = "point";
    private static final String OPEN = "open";

    @Inject
    ExternalContext external;

    @Inject
    HandbackPage page;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    /** What was written into the field, without blanks around it; empty when nothing was. */
    String text(String name) {
        return Objects.requireNonNullElse(external.getRequestParameterMap().get(name), "")
                .strip();
    }

    /** Keeps the fold open in which the form stood, as a parameter of the page that comes next. */
    String stillOpen() {
        String fold = text(OPEN);
        return fold.matches("[a-zA-Z]{1,20}") ? "&" + OPEN + "=" + fold : "";
    }

    /** Whether the field was sent. */
    boolean has(String name) {
        return external.getRequestParameterMap().containsKey(name);
    }

    /** The version of the case, or of the part of an agency, that the form was shown with. */
    int version() {
        return SeenId.version(text(VERSION));
    }

    /** Whether somebody changed the case since the form was shown. */
    boolean outdated() {
        return has(VERSION) && version() != page.getFile().facts().version();
    }

    /** The points of the checklist that were ticked. */
    Set<String> points() {
        return Set.copyOf(values(POINT));
    }

    /** The part of the agency that the form was shown for, with the points that were ticked. */
    PartDone part() {
        UUID part = AddressId.parse(text("part")).orElseThrow(() -> new InvalidInput("part"));
        return new PartDone(part, version(), points());
    }

    Set<UUID> ids(String name) {
        return values(name).stream()
                .flatMap(value -> AddressId.parse(value).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the box of that value was ticked in the form that came back. */
    public boolean ticked(String name, String value) {
        return values(name).contains(value);
    }

    /**
     * Says at each point of the checklist that was not ticked that it is missing. A form of the sender that came too
     * late is left to its use case, which says what somebody else has done.
     */
    public void checkPoints(ComponentSystemEvent sent) {
        if (page.isSender() && outdated()) {
            return;
        }
        Set<String> ticked = points();
        page.points(text("form")).stream()
                .filter(point -> !ticked.contains(point))
                .forEach(point -> errors.at("point-" + point, sentence(point), texts.of("missing.handback.point")));
    }

    private String sentence(String point) {
        return texts.of("fact.kam.points." + point).replaceFirst("\\.$", "");
    }

    /** Everything that was sent by that name, once. */
    List<String> values(String name) {
        String[] sent = external.getRequestParameterValuesMap().get(name);
        return sent == null ? List.of() : Stream.of(sent).distinct().toList();
    }
}
