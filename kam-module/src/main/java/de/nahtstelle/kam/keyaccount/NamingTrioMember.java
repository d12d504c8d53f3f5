package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kam.portfolio.OneDecision;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else takes a role in the trio from today on; who had it until yesterday is kept, and of several named on one
 * day the last one serves it, while the timeline tells each. With a Key Account Manager of the other sales team the
 * customer passes to that team.
 */
@ApplicationScoped
public class NamingTrioMember {
    @Inject
    LargeCustomers customers;

    @Inject
    CustomerFile file;

    @Inject
    KeyAccounts accounts;

    @Inject
    AdmissionRules rules;

    @Inject
    Candidates candidates;

    @Inject
    Trios trios;

    @Inject
    TrioGaps gaps;

    @Inject
    Worklist worklist;

    @Inject
    Receipts receipts;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /**
     * Names the member. A lead does so for the accounts of the own team and with the people of the own team, the lead of
     * the back office for any account with its Fachkräfte; to another team only the head of KAM passes an account.
     *
     * @param version the version of the customer the namer looked at, which every naming raises
     * @param membership the function in a team by which the person serves
     */
    @Transactional
    @LegalBasis(rule = "kam.trio", clause = "KAM-05")
    public Outcome<CustomerId> name(Actor actor, CustomerId id, int version, TrioRole role, UUID membership) {
        actor.must(KamPermission.NAME_TRIO);
        LargeCustomer customer = customers.lock(id).orElseThrow(id.notThere());
        NamingRight.must(
                actor,
                customer.responsibleUnit(),
                role,
                candidates.find(membership, clock.today()).orElse(null));
        Optional<Decision> refusal = refusal(customer, role, membership);
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        customer.mustStillBe(version);
        write(
                actor,
                customer,
                role,
                candidates.find(membership, clock.today()).orElseThrow(NotThere.of("kernel.membership", membership)));
        return Outcome.done(id);
    }

    /** Whom the actor may name in the role for that customer; nobody where it may not be seen. */
    public List<Candidate> choices(Actor actor, CustomerId id, TrioRole role) {
        actor.must(KamPermission.NAME_TRIO);
        return file.find(actor, id).stream()
                .flatMap(customer -> candidates.of(actor, role, clock.today()).stream()
                        .filter(member -> NamingRight.covers(actor, team(customer), role, member)))
                .toList();
    }

    private static @Nullable UnitId team(CustomerDetails customer) {
        return customer.unitId() == null ? null : new UnitId(customer.unitId());
    }

    private Optional<Decision> refusal(LargeCustomer customer, TrioRole role, UUID membership) {
        return OneDecision.refusalUnlessKeyAccount(customer, clock.today())
                .or(() -> rules.misfit(customer.id(), role, membership, clock.today()));
    }

    private void write(Actor actor, LargeCustomer customer, TrioRole role, Candidate member) {
        LocalDate today = clock.today();
        KeyAccount account = accounts.lockActive(customer.id()).orElseThrow();
        trios.name(account.id(), role, member.membership(), today);
        if (role == TrioRole.MANAGER && !new UnitId(member.unit()).equals(customer.responsibleUnit())) {
            customers.pass(customer, new UnitId(member.unit()), clock.now(), "kam.manager-changed", null);
        }
        customers.changedBeside(customer);
        accounts.written();
        worklist.done(actor, TrioGaps.TASK, customer.id().subject());
        gaps.report(customer.id(), today);
        audit.record(
                actor,
                customer.id().subject(),
                "kam.trio-member-named",
                "kam.trio",
                Map.of("role", role.name(), "team", member.team(), Audit.CONCERNED, member.person()));
    }
}
