package de.nahtstelle.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.security.KnownBy;
import de.nahtstelle.kernel.security.VouchedPeople;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class VouchedPeopleIT {
    @Inject
    VouchedPeople people;

    @Test
    void areFoundByTheirPersonnelNumber() {
        assertThat(people.find(KnownBy.PERSONNEL_NUMBER, "S-0001"))
                .contains(As.user("leitung.kam").person());
    }

    @Test
    void areFoundByTheirSignInName() {
        assertThat(people.find(KnownBy.SIGN_IN_NAME, "leitung.kam"))
                .contains(As.user("leitung.kam").person());
    }

    @Test
    void areNotFoundByANumberWhereNamesAreMeant() {
        assertThat(people.find(KnownBy.SIGN_IN_NAME, "S-0001")).isEmpty();
    }
}
