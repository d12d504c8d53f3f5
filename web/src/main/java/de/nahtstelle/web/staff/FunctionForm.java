package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.UnitName;
import de.nahtstelle.kernel.staff.EndingFunction;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.staff.HeldFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffedUnit;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Giving a function to a person, and ending one. */
@Named
@RequestScoped
public class FunctionForm {
    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    Staff staff;

    @Inject
    GivingFunction giving;

    @Inject
    EndingFunction ending;

    @Inject
    BusinessClock clock;

    private @Nullable UnitName unit;
    private @Nullable String function;
    private LocalDate firstDay = LocalDate.MIN;
    private @Nullable LocalDate lastDay;
    private @Nullable String membership;
    private @Nullable List<StaffedUnit> staffed;
    private LocalDate endDay = LocalDate.MIN;

    @PostConstruct
    void proposeToday() {
        firstDay = clock.today();
        endDay = clock.today();
    }

    /** Gives the function chosen in the unit chosen. */
    public @Nullable String give() {
        UnitId chosen = new UnitId(Objects.requireNonNull(unit).id());
        return form.attempt(() -> giving.give(
                actor.get(), form.getPerson().person(), chosen, String.valueOf(function), firstDay, lastDay));
    }

    /** Ends the function chosen with that day. */
    public @Nullable String end() {
        UUID chosen = AddressId.parse(membership).orElseThrow();
        return form.attempt(() -> ending.end(actor.get(), form.getPerson().person(), chosen, endDay));
    }

    private List<StaffedUnit> staffed() {
        if (staffed == null) {
            staffed = staff.staffedBy(actor.get());
        }
        return staffed;
    }

    /** The functions that exist in any of these units; the unit chosen decides which fit. */
    public List<String> getCodes() {
        return staffed().stream().map(StaffedUnit::function).distinct().sorted().toList();
    }

    /** Whether the actor staffs any unit and looks at somebody else. */
    public boolean isStaffing() {
        return !form.isOwn() && !staffed().isEmpty();
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

    public @Nullable UnitName getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UnitName unit) {
        this.unit = unit;
    }

    public @Nullable String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
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
