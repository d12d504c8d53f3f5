package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence that is to be recorded.
 *
 * @param id its id; of one that stands already when it is changed
 * @param cover who is to stand in; null when nobody is named yet
 */
record Absence(
        UUID id,
        PersonId person,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable PersonId cover) {
    @Nullable
    UUID coverId() {
        return cover == null ? null : cover.value();
    }
}
