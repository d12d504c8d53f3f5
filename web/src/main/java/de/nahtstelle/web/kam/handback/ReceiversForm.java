package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.organisation.WrittenUnit;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form for the receiving agencies: a field for each site, in which an agency is written by name or number. */
@Named
@RequestScoped
public class ReceiversForm {
    private static final String FIELD = "agency-";

    @Inject
    HandbackPage page;

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    UnitFields units;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    @Inject
    ConfirmingReceivers confirming;

    private final Map<String, WrittenUnit> read = new HashMap<>();
    private @Nullable String reason;

    /** What the field of the site shows: what was written there, else the agency that is proposed. */
    public String written(ProposedReceiver site) {
        String field = field(site);
        String proposed = site.assigned() == null ? "" : site.assigned().toString();
        return form.has(field) ? form.text(field) : read(proposed).text();
    }

    /** The id and name of the field of the site. */
    public String field(ProposedReceiver site) {
        return FIELD + site.site();
    }

    /** Says at each site what names no agency. */
    public void check(ComponentSystemEvent sent) {
        open().forEach(site -> {
            String error = error(form.text(field(site)));
            if (!error.isEmpty()) {
                errors.at(field(site), texts.of("label.handback.agency", Map.of("site", site.number())), error);
            }
        });
    }

    /** Confirms the agencies. */
    public @Nullable String confirm() {
        Map<UUID, UUID> chosen = open().stream()
                .collect(Collectors.toMap(
                        ProposedReceiver::site,
                        site -> Objects.requireNonNull(
                                read(form.text(field(site))).id())));
        return answer.of((actor, id) ->
                confirming.confirm(actor, id, new ConfirmedReceivers(chosen, form.points(), form.version(), reason)));
    }

    /** Why an agency is none that was proposed. */
    public @Nullable String getReason() {
        return reason;
    }

    /** Sets why. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private List<ProposedReceiver> open() {
        return page.getProposals().stream().filter(site -> !site.fixed()).toList();
    }

    private String error(String text) {
        return text.isEmpty()
                ? texts.of("missing.handback.agency")
                : units.error(read(text).found());
    }

    private WrittenUnit read(String text) {
        return read.computeIfAbsent(text, written -> units.read("AGENCY", written));
    }
}
