package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of a form: on to the case when it was done; the refusal, or what else went wrong, above the form. */
@Named
@RequestScoped
public class HandbackAnswer {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    CleaningPage cleaning;

    @Inject
    ChangesPage changes;

    @Inject
    HandbackCourse course;

    @Inject
    PostedForm form;

    private @Nullable Refusal refusal;
    private @Nullable Conflict conflict;
    private boolean changedMeanwhile;
    private boolean incomplete;

    /** Runs the use case for the actor on the case of the page; goes on as {@link #of(Supplier)}. */
    @Nullable
    String of(BiFunction<Actor, HandbackId, ? extends Outcome<?>> useCase) {
        return of(() -> useCase.apply(actor.get(), page.handback()));
    }

    /** Runs the use case; leads back to the case when it was done, stays when it was not. */
    @Nullable
    String of(Supplier<? extends Outcome<?>> useCase) {
        return of(useCase, done -> true);
    }

    /**
     * Runs the use case; leads back to the case when it was done and there is no more to say, stays otherwise.
     *
     * @param said whether what was done says all
     */
    @Nullable
    <T> String of(Supplier<? extends Outcome<? extends T>> useCase, Predicate<T> said) {
        try {
            Outcome<? extends T> outcome = useCase.get();
            if (outcome instanceof Outcome.Refused<?> refused) {
                refusal = refused.refusal();
                changed();
                return null;
            }
            if (outcome instanceof Outcome.Done<? extends T> done && !said.test(done.value())) {
                changed();
                return null;
            }
        } catch (ChangedMeanwhile lost) {
            conflict = lost.conflict();
            changed();
            return null;
        } catch (OptimisticLockException changed) {
            changedMeanwhile = true;
            changed();
            return null;
        }
        return toCase();
    }

    private void changed() {
        page.changed();
        cleaning.changed();
        changes.changed();
        course.changed();
    }

    /** Something that has to be given is missing. */
    @Nullable
    String incomplete() {
        incomplete = true;
        return null;
    }

    String toCase() {
        return "/kam/handback/handback.xhtml?faces-redirect=true&id=" + page.getId() + form.stillOpen();
    }

    /** Why a rule refused; null when none did. */
    public @Nullable Refusal getRefusal() {
        return refusal;
    }

    /** Whether what was wanted is done already, by a colleague or by the same person in another window. */
    public boolean isDoneAlready() {
        return refusedBy("kam.one-takes-over")
                || refusedBy("kam.one-agrees")
                || refusedBy("kam.handback-step-done")
                || refusedBy("kam.handback-closed");
    }

    /** Whether what comes to the agency changed since the form was shown to it. */
    public boolean isUnseen() {
        return refusedBy("kam.agency-confirms-what-it-saw");
    }

    /** Whether somebody else only was faster: nothing went wrong, and a notice says so. */
    public boolean isOvertaken() {
        return isDoneAlready() || isUnseen();
    }

    /** What somebody else wrote beside what was sent; null when nothing came in between. */
    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Whether this rule refused. */
    boolean refusedBy(String rule) {
        return refusal != null && refusal.rule().equals(rule);
    }

    /** Whether somebody else changed the case between showing and sending the form, which was therefore not carried out. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile || (conflict == null && page.isSender() && form.outdated());
    }

    public boolean isIncomplete() {
        return incomplete;
    }
}
