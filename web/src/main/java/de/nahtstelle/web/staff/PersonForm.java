package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.staff.PersonDetails;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.SeenId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every form on the page of a person has in common: whose page it is, and why something was refused. */
@Named
@RequestScoped
public class PersonForm {
    @Inject
    CurrentActor actor;

    @Inject
    Staff staff;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;
    private @Nullable PersonDetails person;
    private @Nullable Refusal refusal;
    private @Nullable Conflict conflict;
    private boolean changedMeanwhile;

    /** The person; does not exist for whoever may not see them. */
    public PersonDetails getPerson() {
        if (person == null) {
            PersonId wanted = AddressId.parse(getId())
                    .map(PersonId::new)
                    .orElseGet(() -> actor.get().person());
            person = staff.find(actor.get(), wanted).orElseThrow(NotThere.of("person", wanted.value()));
        }
        return person;
    }

    /** Whether it is the actor's own page. */
    public boolean isOwn() {
        return getPerson().person().equals(actor.get().person());
    }

    /** Runs the use case and shows the page anew; stays when it was refused, or somebody else was faster. */
    @Nullable
    String attempt(Supplier<Outcome<?>> useCase) {
        try {
            if (useCase.get() instanceof Outcome.Refused<?> refused) {
                refusal = refused.refusal();
                return null;
            }
        } catch (ChangedMeanwhile lost) {
            conflict = lost.conflict();
            person = null;
            return null;
        } catch (OptimisticLockException lost) {
            changedMeanwhile = true;
            person = null;
            return null;
        }
        person = null;
        return "/staff/person.xhtml?faces-redirect=true&id=" + getPerson().id();
    }

    /** The version that the form of the page was shown with. */
    int seenVersion() {
        return SeenId.version(request.getParameter("version"));
    }

    /** What somebody else wrote beside what was sent; null when nothing came in between. */
    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Whether somebody else did something in between, so that what was sent was not carried out. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public @Nullable Refusal getRefusal() {
        return refusal;
    }

    /** The id in the address or in the form; a form with errors sets nothing in the page, so it is read here. */
    public @Nullable String getId() {
        return id == null ? request.getParameter("id") : id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
