package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transaction of an admission: decided before anything is written, by the limit as it stands at the moment. */
@ApplicationScoped
class AdmissionStep {
    @Inject
    LargeCustomers customers;

    @Inject
    KeyAccounts accounts;

    @Inject
    AdmissionRules rules;

    @Inject
    Profiles profiles;

    @Inject
    Trios trios;

    @Inject
    TrioGaps gaps;

    @Inject
    Candidates candidates;

    @Inject
    Receipts receipts;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    @Transactional
    Outcome<KeyAccountId> admit(Actor actor, Admission asked) {
        actor.must(KamPermission.ADMIT_KEY_ACCOUNT);
        LargeCustomer customer =
                customers.lock(asked.customer()).orElseThrow(asked.customer().notThere());
        KeyAccountLimit limit = accounts.lockLimitOn(clock.today());
        Optional<Decision> refusal = rules.refusal(customer, asked, limit, clock.today());
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        customer.mustStillBe(asked.version());
        return Outcome.done(write(actor, customer, asked, limit));
    }

    /** Admits the customer; no rule speaks against it any more but the one the database keeps. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    KeyAccountId write(Actor actor, LargeCustomer customer, Admission asked, KeyAccountLimit limit) {
        LocalDate today = clock.today();
        UUID receipt = receipts.granted(actor, limit.decision(customer.id(), today));
        KeyAccount account = new KeyAccount(customer.id(), actor, today, receipt);
        accounts.add(account);
        profiles.keep(account.id(), asked.profile(), actor, today);
        asked.trio().members().forEach((role, member) -> trios.name(account.id(), role, member, today));
        customer.decide(CustomerDecision.KEY_ACCOUNT, today);
        customers.pass(customer, teamOf(asked.trio()), clock.now(), "kam.key-account-admitted", null);
        accounts.written();
        gaps.report(customer.id(), today);
        audit.record(
                actor,
                customer.id().subject(),
                "kam.customer-admitted",
                KeyAccountLimit.RULE,
                Map.of("active", limit.active() + 1, "limit", limit.limit()));
        return account.id();
    }

    private UnitId teamOf(TrioChoice trio) {
        return new UnitId(candidates
                .find(trio.manager(), clock.today())
                .orElseThrow(NotThere.of("kernel.membership", trio.manager()))
                .unit());
    }
}
