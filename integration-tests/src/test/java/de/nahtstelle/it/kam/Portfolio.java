package de.nahtstelle.it.kam;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.Admission;
import de.nahtstelle.kam.keyaccount.Candidate;
import de.nahtstelle.kam.keyaccount.Candidates;
import de.nahtstelle.kam.keyaccount.Judgement;
import de.nahtstelle.kam.keyaccount.SelectionProfile;
import de.nahtstelle.kam.keyaccount.Trait;
import de.nahtstelle.kam.keyaccount.TrioChoice;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.EnteringLargeCustomer;
import de.nahtstelle.kam.portfolio.NewLargeCustomer;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Customers for tests, and what a head of KAM would enter to admit one. Everything admitted can be taken back. */
@Dependent
class Portfolio {
    private static final String NUMBER = "TEST-";

    @Inject
    EnteringLargeCustomer entering;

    @Inject
    CustomerSites sites;

    @Inject
    Candidates candidates;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    /** A customer without findings: its seat has a contact of today. */
    CustomerId enter() {
        CustomerId customer = enterAlone();
        sites.addContact(sites.id(customer.value(), "00001"));
        return customer;
    }

    private CustomerId enterAlone() {
        String number = NUMBER + Ids.next().toString().substring(19);
        return entering.enter(
                As.user("leitung.kam"),
                new NewLargeCustomer(
                        number,
                        "Prüfwerk " + number,
                        null,
                        null,
                        "NORD",
                        "Am Markt 1",
                        "90402",
                        "Nürnberg",
                        "09564000"));
    }

    Admission admission(CustomerId customer) {
        return admission(
                customer,
                new TrioChoice(member(TrioRole.MANAGER), member(TrioRole.ADVISOR), member(TrioRole.SPECIALIST)));
    }

    static Admission admission(CustomerId customer, TrioChoice trio) {
        return new Admission(customer, 1, profile(), trio);
    }

    private static SelectionProfile profile() {
        return new SelectionProfile(Arrays.stream(Trait.values())
                .map(trait -> new Judgement(trait, true, "Gesprächsvermerk"))
                .toList());
    }

    UUID member(TrioRole role) {
        return candidates.of(As.user("leitung.kam"), role, clock.today()).get(0).membership();
    }

    UUID other(TrioRole role, UUID membership) {
        return candidates.of(As.user("leitung.kam"), role, clock.today()).stream()
                .map(Candidate::membership)
                .filter(candidate -> !candidate.equals(membership))
                .findFirst()
                .orElseThrow();
    }

    /** The name of whoever has that function. */
    String name(TrioRole role, UUID membership) {
        return candidates.of(As.user("leitung.kam"), role, clock.today()).stream()
                .filter(candidate -> candidate.membership().equals(membership))
                .map(Candidate::name)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody for the role in the team of that name. */
    UUID memberOf(String team, TrioRole role) {
        return candidates.of(As.user("leitung.kam"), role, clock.today()).stream()
                .filter(candidate -> candidate.team().equals(team))
                .map(Candidate::membership)
                .findFirst()
                .orElseThrow();
    }

    String decision(CustomerId customer) {
        return text("select decision from kam.customer where id = :id", customer);
    }

    String unit(CustomerId customer) {
        return text(
                "select u.number from kam.customer c join kernel.unit u on u.id = c.responsible_unit where c.id = :id",
                customer);
    }

    /** How many accounts there were when the customer was admitted, by its receipt. */
    int activeByReceipt(CustomerId customer) {
        return Integer.parseInt(text(
                "select r.facts ->> 'active' from kam.key_account a join kernel.receipt r on r.id = a.receipt"
                        + " where a.customer = :id",
                customer));
    }

    private String text(String sql, CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", customer.value())
                .mapTo(String.class)
                .one());
    }

    /** Makes room again, for the tests after this one. */
    void empty() {
        jdbi.useTransaction(db -> {
            db.execute("create temporary table mine on commit drop as"
                    + " select a.id from kam.key_account a join kam.customer c on c.id = a.customer"
                    + " where c.customer_number like 'TEST-%'");
            db.execute("delete from kam.trio_member where key_account in (select id from mine)");
            db.execute("delete from kam.selection_trait where key_account in (select id from mine)");
            db.execute("delete from kam.key_account where id in (select id from mine)");
            db.execute("update kam.customer set decision = 'OPEN', decided_on = null"
                    + " where customer_number like 'TEST-%' and decision = 'KEY_ACCOUNT'");
        });
    }
}
