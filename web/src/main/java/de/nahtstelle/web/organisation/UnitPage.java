package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.District;
import de.nahtstelle.kernel.organisation.Member;
import de.nahtstelle.kernel.organisation.Superior;
import de.nahtstelle.kernel.organisation.Supervision;
import de.nahtstelle.kernel.organisation.SupervisionLine;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.UnitPart;
import de.nahtstelle.kernel.organisation.UnitRecord;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.shell.WrittenDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit on a day: facts, both lines of supervision, parts, people, districts. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    Units units;

    @Inject
    Supervision supervision;

    @Inject
    BusinessClock clock;

    private @Nullable String number;
    private @Nullable String day;
    private @Nullable UnitRecord unit;
    private List<Superior> above = List.of();
    private List<UnitPart> parts = List.of();
    private List<Member> members = List.of();
    private List<District> districts = List.of();

    /** Reads the unit. */
    public void load() {
        UnitRecord found =
                units.byNumber(String.valueOf(number)).orElseThrow(NotThere.of("unit", String.valueOf(number)));
        UnitId id = new UnitId(found.id());
        unit = found;
        above = supervision.above(id, getOn());
        parts = supervision.within(id, getOn());
        members = supervision.members(id, getOn());
        districts = units.districts(id, getOn());
    }

    /** The day shown, in Berlin. */
    public LocalDate getOn() {
        return getWrittenDay().day();
    }

    /** That day as it was asked for. */
    public WrittenDay getWrittenDay() {
        return WrittenDay.read(day, clock.today());
    }

    /** Whether the unit exists on the day shown. */
    public boolean isExisting() {
        return unit != null
                && !getOn().isBefore(unit.validFrom())
                && (unit.validTo() == null || !getOn().isAfter(unit.validTo()));
    }

    /** The technical superiors, the direct one first. */
    public List<Superior> getTechnical() {
        return above.stream()
                .filter(superior -> superior.line() == SupervisionLine.TECHNICAL)
                .toList();
    }

    /** The administrative superiors, the direct one first. */
    public List<Superior> getAdministrative() {
        return above.stream()
                .filter(superior -> superior.line() == SupervisionLine.ADMINISTRATIVE)
                .toList();
    }

    public @Nullable UnitRecord getUnit() {
        return unit;
    }

    public List<UnitPart> getParts() {
        return parts;
    }

    public List<Member> getMembers() {
        return members;
    }

    public List<District> getDistricts() {
        return districts;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
