package de.nahtstelle.kam.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.nahtstelle.kam.KamFunctions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrioMemberTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    @Test
    @DisplayName("KAM-05: a member who is present is not missing")
    void presentIsNotMissing() {
        assertFalse(member(false, null, null).missing());
    }

    @Test
    @DisplayName("KAM-05: a member who left the team is missing")
    void goneIsMissing() {
        assertTrue(member(true, null, null).missing());
    }

    @Test
    @DisplayName("KAM-05: an absent member without substitute is missing")
    void absentWithoutCoverIsMissing() {
        assertTrue(member(false, DAY.plusDays(4), null).missing());
    }

    @Test
    @DisplayName("KAM-05: an absent member with a substitute is not missing")
    void absentWithCoverIsNotMissing() {
        assertFalse(member(false, DAY.plusDays(4), "Toni Beispiel").missing());
    }

    @Test
    @DisplayName("KAM-05: without advisor and specialist only the manager's role is filled")
    void onlyChosenRolesAreFilled() {
        UUID manager = UUID.randomUUID();
        assertEquals(Map.of(TrioRole.MANAGER, manager), new TrioChoice(manager, null, null).members());
    }

    @Test
    @DisplayName("KAM-06: each role asks for its own function")
    void eachRoleAsksForItsFunction() {
        assertEquals(KamFunctions.KEY_ACCOUNT_MANAGER, TrioRole.MANAGER.function());
        assertEquals(KamFunctions.KEY_ACCOUNT_ADVISOR, TrioRole.ADVISOR.function());
        assertEquals(KamFunctions.KAM_SPECIALIST, TrioRole.SPECIALIST.function());
    }

    private static TrioMember member(boolean gone, @Nullable LocalDate absentUntil, @Nullable String cover) {
        return new TrioMember(
                TrioRole.MANAGER,
                UUID.randomUUID(),
                "Alex Beispiel",
                "KAM Vertrieb 1",
                DAY,
                null,
                gone,
                absentUntil,
                cover);
    }
}
