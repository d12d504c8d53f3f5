package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
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
    ReportingWrongReceiver reporting;

    private @Nullable String wrongFact;
    private @Nullable String rightPostalCode;
    private @Nullable String rightMunicipality;
    private @Nullable UnitName proposed;

    /**
     * Reports it: the sites that are ticked, of whatever part, else the part that is chosen. The case is then no
     * longer the agency's business, so the list of handbacks comes next.
     */
    public @Nullable String report() {
        WrongReceiver wrong = wrong(form.ids("site"));
        String next = answer.of((actor, id) -> reporting.report(actor, id, wrong));
        return next == null ? null : "/kam/handback/handbacks.xhtml?faces-redirect=true";
    }

    private WrongReceiver wrong(Set<UUID> sites) {
        return new WrongReceiver(
                sites.isEmpty() ? AddressId.parse(form.text("wrongPart")).orElse(null) : null,
                sites,
                Objects.requireNonNull(wrongFact),
                rightPostalCode == null && rightMunicipality == null
                        ? null
                        : new RightPlace(rightPostalCode, rightMunicipality),
                proposed == null ? null : proposed.id());
    }

    public @Nullable String getRightPostalCode() {
        return rightPostalCode;
    }

    public void setRightPostalCode(@Nullable String rightPostalCode) {
        this.rightPostalCode = empty(rightPostalCode);
    }

    public @Nullable String getRightMunicipality() {
        return rightMunicipality;
    }

    public void setRightMunicipality(@Nullable String rightMunicipality) {
        this.rightMunicipality = empty(rightMunicipality);
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
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
