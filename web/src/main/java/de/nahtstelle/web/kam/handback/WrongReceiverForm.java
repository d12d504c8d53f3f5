package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlaces;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.organisation.UnitName;
import de.nahtstelle.web.list.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form in which an agency shows that a wrong fact led to it. */
@Named
@RequestScoped
public class WrongReceiverForm {
    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    RightPlaceFields rows;

    @Inject
    OneRightPlace one;

    @Inject
    ReportingWrongReceiver reporting;

    private @Nullable String wrongFact;
    private @Nullable UnitName proposed;

    /**
     * Reports it: the sites that are ticked, of whatever part, else the part that is chosen. The case is then no
     * longer the agency's business, so the list of handbacks comes next.
     */
    public @Nullable String report() {
        try {
            WrongReceiver wrong = wrong(rows.chosen());
            String next = answer.of((actor, id) -> reporting.report(actor, id, wrong));
            return next == null ? null : "/kam/handback/handbacks.xhtml?faces-redirect=true";
        } catch (WrongInput input) {
            if (!rows.say(input)) {
                throw input;
            }
            return null;
        }
    }

    private WrongReceiver wrong(Set<UUID> sites) {
        return new WrongReceiver(
                sites.isEmpty() ? AddressId.parse(form.text("wrongPart")).orElse(null) : null,
                sites,
                Objects.requireNonNull(wrongFact),
                rows.places(RightPlaces.everywhere(one.place())),
                proposed == null ? null : proposed.id());
    }

    public @Nullable String getWrongFact() {
        return wrongFact;
    }

    public void setWrongFact(@Nullable String wrongFact) {
        this.wrongFact = wrongFact;
    }

    public @Nullable UnitName getProposed() {
        return proposed;
    }

    public void setProposed(@Nullable UnitName proposed) {
        this.proposed = proposed;
    }
}
