package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.staff.EndingFunction;
import de.nahtstelle.kernel.staff.HeldFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.SeenId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ending a function of a person. */
@Named
@RequestScoped
public class EndingForm {
    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    Staff staff;

    @Inject
    EndingFunction ending;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable String membership;
    private LocalDate endDay = LocalDate.MIN;

    @PostConstruct
    void proposeToday() {
        endDay = clock.today();
    }

    /** Ends the function chosen with that day. */
    public @Nullable String end() {
        UUID chosen = AddressId.parse(membership).orElseThrow();
        int version = SeenId.version(request.getParameter("version-" + chosen));
        PersonId person = form.getPerson().person();
        return form.attempt(() -> ending.end(actor.get(), person, chosen, version, endDay));
    }

    /** The version of the function that the person has seen, in the form or beside what they sent. */
    public String version(HeldFunction held) {
        return form.getConflict() != null && held.membership().toString().equals(membership)
                ? form.getConflict().basis()
                : String.valueOf(held.version());
    }

    /** The functions the actor may end: those in units of theirs that have not ended. */
    public List<HeldFunction> getEndable() {
        return form.isOwn()
                ? List.of()
                : staff.functions(actor.get(), form.getPerson().person()).stream()
                        .filter(HeldFunction::mine)
                        .filter(held ->
                                held.validTo() == null || !held.validTo().isBefore(clock.today()))
                        .toList();
    }

    public @Nullable String getMembership() {
        return membership;
    }

    public void setMembership(@Nullable String membership) {
        this.membership = membership;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }
}
