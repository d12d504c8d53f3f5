package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a handback as its page lists them, each with the clause that governed it on its day; read once. */
@Named
@RequestScoped
public class HandbackCourse {
    @Inject
    HandbackPage page;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    private @Nullable List<StepLine> steps;

    /** All steps in their order. */
    public List<StepLine> getSteps() {
        if (steps == null) {
            steps = StepLine.of(page.getFile(), this::clause);
        }
        return steps;
    }

    /** Something was done: everything is read anew. */
    void changed() {
        steps = null;
    }

    /** A step that is still to come follows what governs it today. */
    private String clause(HandbackStep step, @Nullable Instant doneAt) {
        return rulebook.governing(
                        step.rule(),
                        doneAt == null
                                ? clock.today()
                                : doneAt.atZone(BusinessClock.BERLIN).toLocalDate())
                .clause();
    }
}
