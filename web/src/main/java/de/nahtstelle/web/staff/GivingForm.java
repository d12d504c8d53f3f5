package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.organisation.NamedUnit;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.UnitName;
import de.nahtstelle.kernel.organisation.UnitNames;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffedUnit;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Giving a function to a person: first the unit, then one of the functions that the unit has. */
@Named
@RequestScoped
public class GivingForm {
    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    Staff staff;

    @Inject
    UnitNames names;

    @Inject
    GivingFunction giving;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable UnitName unit;
    private @Nullable UnitName chosen;
    private @Nullable String function;
    private LocalDate firstDay = LocalDate.MIN;
    private @Nullable LocalDate lastDay;
    private @Nullable List<StaffedUnit> staffed;

    @PostConstruct
    void prepare() {
        firstDay = clock.today();
        String number = Objects.toString(request.getParameter("unit"), "");
        chosen = names.find(Set.of(), number) instanceof NamedUnit.Known known ? known.unit() : null;
    }

    /** Goes on to the functions of the unit that was written. */
    public String choose() {
        return "/staff/person.xhtml?faces-redirect=true&id=" + form.getPerson().id() + "&unit="
                + Objects.requireNonNull(unit).number();
    }

    /** Gives the function chosen in the unit chosen. */
    public @Nullable String give() {
        UnitId where = new UnitId(Objects.requireNonNull(chosen).id());
        return form.attempt(() -> giving.give(
                actor.get(), form.getPerson().person(), where, String.valueOf(function), firstDay, lastDay));
    }

    private List<StaffedUnit> staffed() {
        if (staffed == null) {
            staffed = staff.staffedBy(actor.get());
        }
        return staffed;
    }

    /** Whether the actor staffs any unit and looks at somebody else. */
    public boolean isStaffing() {
        return !form.isOwn() && !staffed().isEmpty();
    }

    /** The kinds of units that the actor staffs, separated by blanks. */
    public String getKinds() {
        return staffed().stream().map(StaffedUnit::kind).distinct().collect(Collectors.joining(" "));
    }

    /** The functions that the actor gives in the unit chosen; none before one is. */
    public List<String> getFunctions() {
        return chosen == null || form.isOwn()
                ? List.of()
                : staffed().stream()
                        .filter(one -> one.unit().equals(chosen.id()))
                        .map(StaffedUnit::function)
                        .toList();
    }

    /** Why the actor gives no function in the unit chosen. */
    public String getWhyNone() {
        UnitName where = Objects.requireNonNull(chosen);
        String reason = staff.mayStaff(actor.get(), new UnitId(where.id())) ? "nothing" : "elsewhere";
        return texts.of("give.staff.none." + reason, Map.of("unit", where.shortName()));
    }

    /** The unit chosen; null before one is. */
    public @Nullable UnitName getChosen() {
        return chosen;
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
}
