package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kernel.time.CalendarDay;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.annotation.PostConstruct;
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

    @Inject
    HandbackPage page;

    private @Nullable LocalDate chosenOn;
    private @Nullable String chosenWith;

    /** The form begins with what is on record. */
    @PostConstruct
    void begin() {
        HandbackCase.Facts facts = page.getFile().facts();
        chosenOn = facts.chosenOn();
        chosenWith = facts.chosenWith();
    }

    /** The way that is ticked, as the code of the customer's wish; empty when none is. */
    public String getCare() {
        Care recorded = page.getFile().facts().care();
        return form.has(CARE) || recorded == null ? form.text(CARE) : recorded.name();
    }

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

    /** Records what was sent before, over the choice of somebody else that the person has seen. */
    public @Nullable String chooseOver() {
        chosenOn = CalendarDay.parse(form.text("chosenOn")).orElse(null);
        chosenWith = form.text("chosenWith");
        return chosenOn == null || chosenWith.isEmpty() || !form.text(CARE).matches("CENTRAL|DECENTRAL")
                ? answer.incomplete()
                : choose();
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
