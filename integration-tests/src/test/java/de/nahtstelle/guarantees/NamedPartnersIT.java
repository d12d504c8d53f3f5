package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a row names must be there, whoever writes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NamedPartnersIT {
    private static final String NAMED_BY = "select string_agg(conname, ',' order by conname) from pg_constraint"
            + " where contype = 'f' and conindid = cast(? as regclass)";

    @Test
    @DisplayName("KAM-03: responsibility_handover_fk lets a responsibility follow only a handover that exists")
    void aResponsibilityNamesAHandoverThatExists() throws SQLException {
        UUID customer = Customers.entered();
        try (Hand hand = new Hand()) {
            assertThat(hand.refusal(
                            "insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason, handover)"
                                    + " select 'kernel.site', ?, '2022-11-03', id, 'test', ? from kernel.unit where number = '729'",
                            Customers.site(customer),
                            UUID.randomUUID()))
                    .contains("responsibility_handover_fk");
        }
    }

    @Test
    @DisplayName("KAM-03: by responsibility_unit_uq a customer names no other unit than the one that answers")
    void aCustomerNamesTheUnitThatAnswers() throws SQLException {
        UUID customer = Customers.entered();
        try (Hand hand = new Hand()) {
            assertThat(hand.refusal(Customers.NAME, Customers.BEGAN, "729", customer))
                    .contains("customer_names_responsible_unit");
        }
    }

    @Test
    @DisplayName("KAM-03: a responsibility or a receiver cannot be named together with a partner it does not belong to")
    void keysOfTwoPartsAreThereToBeNamedWhole() throws SQLException {
        try (Hand hand = new Hand()) {
            assertThat(hand.read(NAMED_BY, "kernel.responsibility_unit_uq"))
                    .isEqualTo("customer_names_responsible_unit");
            assertThat(hand.read(NAMED_BY, "kam.handback_receiver_belongs")).isEqualTo("handback_site_receiver_fk");
            assertThat(hand.read(NAMED_BY, "kam.handback_care_uq")).isEqualTo("handback_receiver_care_fk");
            assertThat(hand.read(NAMED_BY, "kernel.unit_kind_uq"))
                    .isEqualTo("handback_receiver_is_agency,membership_unit_fk,named_receiver_is_agency");
        }
    }
}
