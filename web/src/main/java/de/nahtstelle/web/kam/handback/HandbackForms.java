package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AnnouncingHandback;
import de.nahtstelle.kam.handback.FinishingCleaning;
import de.nahtstelle.kam.handback.HandingOver;
import de.nahtstelle.kam.handback.StepDone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The forms of those steps of the sending side that have a checklist only. */
@Named
@RequestScoped
public class HandbackForms {
    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    AnnouncingHandback announcing;

    @Inject
    FinishingCleaning cleaning;

    @Inject
    HandingOver handingOver;

    /** Announces to the agencies. */
    public @Nullable String announce() {
        return answer.of((actor, id) -> announcing.announce(actor, id, step()));
    }

    /** Finishes the cleaning. */
    public @Nullable String finishCleaning() {
        return answer.of((actor, id) -> cleaning.finish(actor, id, step()));
    }

    /** Offers the customer to the agencies. */
    public @Nullable String handOver() {
        return answer.of((actor, id) -> handingOver.handOver(actor, id, step()));
    }

    private StepDone step() {
        return new StepDone(form.points(), form.version());
    }
}
