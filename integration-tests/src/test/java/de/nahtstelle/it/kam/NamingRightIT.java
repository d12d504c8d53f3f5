package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.Candidate;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.TrioChoice;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NamingRightIT {
    private static final String OWN = "KAM Vertrieb 1";
    private static final String OTHER = "KAM Vertrieb 2";
    private static final String BACK_OFFICE = "KAM Innendienst";

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    NamingTrioMember naming;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-05: the lead of a sales team names somebody of the team for an account of the team")
    void ownAccountAndOwnPerson() {
        assertThat(name(salesLead(), servedBy(OWN), TrioRole.ADVISOR, OWN)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05, KAM-07: no lead draws an account of the other sales team to the own one")
    void noLeadTakesTheAccountOfTheOtherTeam() {
        assertNotPermitted(salesLead(), servedBy(OTHER), TrioRole.MANAGER, OWN);
    }

    @Test
    @DisplayName("KAM-05, KAM-07: no lead passes an account of the own team to the other one")
    void noLeadGivesTheOwnAccountAway() {
        assertNotPermitted(salesLead(), servedBy(OWN), TrioRole.MANAGER, OTHER);
    }

    @Test
    @DisplayName("KAM-05: the lead of a sales team names no Fachkraft of the back office")
    void theFachkraftIsNotTheSalesLeads() {
        assertNotPermitted(salesLead(), servedBy(OWN), TrioRole.SPECIALIST, BACK_OFFICE);
    }

    @Test
    @DisplayName("KAM-05: the lead of the back office names its Fachkräfte for the accounts of both sales teams")
    void theBackOfficeNamesItsPeople() {
        assertThat(name(backOfficeLead(), servedBy(OTHER), TrioRole.SPECIALIST, BACK_OFFICE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05, KAM-07: the lead of the back office names nobody of a sales team")
    void theBackOfficeNamesNobodyElse() {
        assertNotPermitted(backOfficeLead(), servedBy(OWN), TrioRole.MANAGER, OTHER);
        assertNotPermitted(backOfficeLead(), servedBy(OWN), TrioRole.ADVISOR, OWN);
    }

    @Test
    @DisplayName("KAM-05: the head of KAM passes an account to the other sales team, which answers for it from then on")
    void theHeadPassesAnAccount() {
        CustomerId customer = servedBy(OWN);
        assertThat(name(As.user("leitung.kam"), customer, TrioRole.MANAGER, OTHER))
                .isInstanceOf(Outcome.Done.class);
        assertThat(portfolio.unit(customer)).isEqualTo("KAM-V2");
    }

    @Test
    @DisplayName("KAM-05: a lead is offered whom they may name, and nobody else")
    void onlyWhoMayBeNamedIsOffered() {
        CustomerId own = servedBy(OWN);
        assertThat(naming.choices(salesLead(), own, TrioRole.MANAGER))
                .isNotEmpty()
                .extracting(Candidate::team)
                .containsOnly(OWN);
        assertThat(naming.choices(salesLead(), own, TrioRole.SPECIALIST)).isEmpty();
        assertThat(naming.choices(salesLead(), servedBy(OTHER), TrioRole.MANAGER))
                .isEmpty();
    }

    private CustomerId servedBy(String team) {
        CustomerId customer = portfolio.enter();
        TrioChoice trio = new TrioChoice(portfolio.memberOf(team, TrioRole.MANAGER), null, null);
        admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, trio));
        return customer;
    }

    private Outcome<CustomerId> name(Actor actor, CustomerId customer, TrioRole role, String team) {
        return naming.name(actor, customer, 2, role, portfolio.memberOf(team, role));
    }

    private void assertNotPermitted(Actor actor, CustomerId customer, TrioRole role, String team) {
        assertThatThrownBy(() -> name(actor, customer, role, team)).isInstanceOf(NotPermitted.class);
    }

    private static Actor salesLead() {
        return As.user("teamleitung.kam");
    }

    private Actor backOfficeLead() {
        Actor lead = salesLead();
        UUID unit = jdbi.withHandle(db -> db.createQuery("select id from kernel.unit where number = 'KAM-ID'")
                .mapTo(UUID.class)
                .one());
        return new Actor(lead.person(), lead.name(), lead.function(), new UnitId(unit), BACK_OFFICE);
    }
}
