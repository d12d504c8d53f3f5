package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form for the customer's choice. */
@Named
@RequestScoped
public class ChoiceForm {
    private static final String CARE = "care";

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    @Inject
    RecordingChoice choosing;

    private @Nullable LocalDate chosenOn;
    private @Nullable String chosenWith;

    /** Says that neither way was chosen. */
    public void checkCare(ComponentSystemEvent sent) {
        if (!form.text(CARE).matches("CENTRAL|DECENTRAL")) {
            errors.at("care-central", texts.of("label.handback.care"), texts.of("missing.handback.care"));
        }
    }

    /** Records the choice. */
    public @Nullable String choose() {
        Choice choice = new Choice(
                Care.valueOf(form.text(CARE)),
                Objects.requireNonNull(chosenOn),
                Objects.requireNonNull(chosenWith).strip(),
                form.points(),
                form.version());
        return answer.of((actor, id) -> choosing.record(actor, id, choice));
    }

    public @Nullable LocalDate getChosenOn() {
        return chosenOn;
    }

    public void setChosenOn(@Nullable LocalDate chosenOn) {
        this.chosenOn = chosenOn;
    }

    public @Nullable String getChosenWith() {
        return chosenWith;
    }

    public void setChosenWith(@Nullable String chosenWith) {
        this.chosenWith = chosenWith;
    }
}
