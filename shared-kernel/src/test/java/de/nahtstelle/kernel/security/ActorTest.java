package de.nahtstelle.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void aFunctionThatHoldsThePermissionMay() {
        assertThatNoException()
                .isThrownBy(() -> acting(Functions.ADMINISTRATOR).must(KernelPermission.MANAGE_DELIVERIES));
    }

    @Test
    void aFunctionThatIsNotListedIsDeniedAndNamed() {
        assertThatThrownBy(() -> acting(Functions.AGENCY_LEAD).must(KernelPermission.MANAGE_DELIVERIES))
                .isInstanceOfSatisfying(NotPermitted.class, refused -> {
                    assertThat(refused.permission()).isEqualTo("kernel.manage-deliveries");
                    assertThat(refused.function()).isEqualTo(Functions.AGENCY_LEAD);
                });
    }

    @Test
    void whereOneOfSeveralPermissionsIsEnoughAnyOfThemLetsIn() {
        assertThatNoException()
                .isThrownBy(() -> acting(Functions.ADMINISTRATOR)
                        .must(KernelPermission.REMIND_ANYONE, KernelPermission.MANAGE_DELIVERIES));
    }

    @Test
    void whereOneOfSeveralPermissionsIsEnoughTheRefusalNamesAllAndEverybodyWhoHoldsOne() {
        assertThatThrownBy(() -> acting(Functions.AGENCY_LEAD)
                        .must(KernelPermission.REMIND_ANYONE, KernelPermission.MANAGE_DELIVERIES))
                .isInstanceOfSatisfying(NotPermitted.class, refused -> {
                    assertThat(refused.permissions())
                            .containsExactly("kernel.remind-anyone", "kernel.manage-deliveries");
                    assertThat(refused.holders(
                                    List.of(Functions.ADMINISTRATOR, Functions.MONITORING, Functions.AGENCY_CLERK)))
                            .containsExactly(Functions.ADMINISTRATOR, Functions.MONITORING);
                });
    }

    @Test
    void whoHoldsThePermissionForAnotherUnitIsToldSo() {
        assertThat(new NotPermitted(KernelPermission.RECORD_ABSENCES, Functions.AGENCY_LEAD).elsewhere())
                .isTrue();
        assertThat(new NotPermitted(KernelPermission.RECORD_ABSENCES, Functions.AGENCY_CLERK).elsewhere())
                .isFalse();
    }

    @Test
    void aFunctionNobodyKnowsIsDenied() {
        assertThat(acting("UNHEARD_OF").may(KernelPermission.MANAGE_DELIVERIES)).isFalse();
    }

    private static Actor acting(String function) {
        return new Actor(new PersonId(Ids.next()), "Kim Muster", function, new UnitId(Ids.next()), "Einheit");
    }
}
