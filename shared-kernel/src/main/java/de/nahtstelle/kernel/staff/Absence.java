package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence that is to be recorded.
 *
 * @param id its id; of one that stands already when it is changed
 * @param cover who is to stand in; null when nobody is named yet
 * @param namedFrom the unit of the Dienstaufsicht that names the cover; null when nobody of a Dienstaufsicht does
 * @param version how often it was written
 */
record Absence(
        UUID id,
        PersonId person,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable PersonId cover,
        @Nullable UnitId namedFrom,
        int version) {
    /**
     * The same with other days or another cover. Where days are only taken away, the cover stays named by whoever named
     * it; else whoever asks now does.
     */
    Absence changed(LocalDate first, LocalDate last, @Nullable PersonId standsIn, @Nullable UnitId askedFrom) {
        boolean shortened = Objects.equals(cover, standsIn) && !first.isBefore(firstDay) && !last.isAfter(lastDay);
        return new Absence(id, person, first, last, standsIn, shortened ? namedFrom : askedFrom, version);
    }

    /** The same with the cover of another absence. */
    Absence coveredLike(Absence other) {
        return new Absence(id, person, firstDay, lastDay, other.cover, other.namedFrom, version);
    }

    /** Whether both say the same of the days before that one; what is not there says that the person was present. */
    boolean agreesBefore(LocalDate day, @Nullable Absence other) {
        return daysBefore(day).equals(other == null ? List.of() : other.daysBefore(day));
    }

    /** The first and the last of its days before that one; none when it begins then or later. */
    private List<LocalDate> daysBefore(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        return firstDay.isBefore(day) ? List.of(firstDay, lastDay.isBefore(eve) ? lastDay : eve) : List.of();
    }

    @Nullable
    UUID namedFromId() {
        return namedFrom == null ? null : namedFrom.value();
    }

    @Nullable
    UUID coverId() {
        return cover == null ? null : cover.value();
    }
}
