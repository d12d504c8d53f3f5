package de.nahtstelle.kam.keyaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to who was responsible in a role of a trio on a day.
 *
 * @param person who answered: the member, or whoever stood in; null when nobody did
 * @param team the team of the member; null when nobody was named
 * @param inPlaceOf the absent member, when somebody stood in
 * @param until last day of the absence
 */
public record Answering(
        TrioRole role,
        @Nullable String person,
        @Nullable String team,
        @Nullable String inPlaceOf,
        @Nullable LocalDate until) {
    static Answering nobody(TrioRole role) {
        return new Answering(role, null, null, null, null);
    }

    static Answering of(TrioMember member) {
        boolean covered = member.cover() != null && member.absentUntil() != null;
        return new Answering(
                member.role(), member.answering(), member.team(), covered ? member.name() : null, member.absentUntil());
    }
}
