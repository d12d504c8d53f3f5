package de.nahtstelle.kam.keyaccount;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to serve a key account, each by the id of a membership. Without manager no team would answer for it; whoever
 * else is missing is reported.
 */
public record TrioChoice(
        UUID manager, @Nullable UUID advisor, @Nullable UUID specialist) {
    /** The roles that are filled. */
    Map<TrioRole, UUID> members() {
        Map<TrioRole, UUID> members = new EnumMap<>(TrioRole.class);
        members.put(TrioRole.MANAGER, manager);
        if (advisor != null) {
            members.put(TrioRole.ADVISOR, advisor);
        }
        if (specialist != null) {
            members.put(TrioRole.SPECIALIST, specialist);
        }
        return members;
    }
}
