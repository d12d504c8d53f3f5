package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.directive.DecidedCases;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.identity.SubjectRef;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReceiptSightIT {
    @Inject
    Portfolio portfolio;

    @Inject
    HandbackRoute route;

    @Inject
    MarkingForHandback marking;

    @Inject
    ReadReceipts receipts;

    @Inject
    DecidedCases cases;

    @Test
    @DisplayName("KAM-03: whoever sees the customer reads why it was decided on, also when another unit decided")
    void insidersReadTheReceiptsAboutACustomer() {
        UUID receipt = receiptAboutACustomer();
        for (String insider : List.of("manager.kam", "teamleitung.kam", "fachkraft.kam", "gkb.nord", "fachaufsicht")) {
            assertThat(receipts.byId(As.user(insider), receipt)).as(insider).isPresent();
        }
    }

    @Test
    @DisplayName("KAM-10: whoever sees the handback reads why a step was refused to another unit")
    void insidersReadTheReceiptsAboutAHandback() {
        assertThat(receipts.byId(As.user("gkb.nord"), receiptAboutAHandback())).isPresent();
    }

    @Test
    @DisplayName("KAM-03, KAM-10: an agency reads receipts of its own people, and no other agency does")
    void anAgencyReadsItsOwn() {
        UUID receipt = receiptAboutAHandback();
        assertThat(receipts.byId(As.user("leitung.fuerth"), receipt)).isPresent();
        assertThat(receipts.byId(As.user("ags.muenchen"), receipt)).isEmpty();
        assertThat(receipts.byId(As.user("ags.muenchen"), receiptAboutACustomer()))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-07: the administrative supervisor reads no receipts")
    void staffingGivesNoSightOfDecisions() {
        assertThat(receipts.byId(As.user("dienststelle"), receiptAboutACustomer()))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-03, KAM-10: a decision leads to its case, for whoever may see the case")
    void aDecisionLeadsToItsCase() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        CustomerId customer = route.customer(id);
        SubjectRef part = new SubjectRef(
                HandbackId.KIND_OF_PART, route.file(id).receivers().get(0).id());
        for (String insider : List.of("manager.kam", "monitoring", "ags.fuerth")) {
            assertThat(cases.of(As.user(insider), id.subject()))
                    .as(insider)
                    .hasValueSatisfying(
                            found -> assertThat(found.places()).containsExactly(id.subject(), customer.subject()));
            assertThat(cases.of(As.user(insider), part)).as(insider).isPresent();
            assertThat(cases.of(As.user(insider), customer.subject()))
                    .as(insider)
                    .hasValueSatisfying(found -> assertThat(found.places()).containsExactly(customer.subject()));
        }
    }

    @Test
    @DisplayName("KAM-03, KAM-10: to whoever may not see the case a decision does not say which one it was")
    void aDecisionHidesItsCase() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        for (String outsider : List.of("ags.muenchen", "dienststelle", "administrator")) {
            assertThat(cases.of(As.user(outsider), id.subject())).as(outsider).isEmpty();
            assertThat(cases.of(As.user(outsider), route.customer(id).subject()))
                    .as(outsider)
                    .isEmpty();
        }
    }

    private UUID receiptAboutACustomer() {
        CustomerId customer = portfolio.enter();
        marking.mark(As.user("leitung.kam"), customer, 1);
        return receiptOf(marking.mark(As.user("leitung.kam"), customer, 2));
    }

    /** The agency agrees a second time. */
    private UUID receiptAboutAHandback() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        return receiptOf(route.doStep(id, HandbackStep.AGREED));
    }

    private static UUID receiptOf(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().receipt();
    }
}
