package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.CaseSight;
import de.nahtstelle.kernel.directive.DecidedCase;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Names the case of a decision about a customer, its handback or the part of an agency. */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
class KamCases implements CaseSight {
    @Inject
    CustomerFile customers;

    @Inject
    HandbackCases cases;

    @Inject
    Jdbi jdbi;

    @Override
    public String kinds() {
        return "kam.";
    }

    @Override
    public Optional<DecidedCase> of(Actor actor, SubjectRef decided) {
        return switch (decided.kind()) {
            case CustomerId.KIND -> customer(actor, new CustomerId(decided.id()));
            case HandbackId.KIND -> handback(actor, new HandbackId(decided.id()));
            case HandbackId.KIND_OF_PART -> caseOf(decided.id()).flatMap(id -> handback(actor, id));
            default -> Optional.empty();
        };
    }

    private Optional<DecidedCase> customer(Actor actor, CustomerId id) {
        return actor.may(KamPermission.LOOK_UP_CUSTOMERS) || actor.may(KamPermission.SEE_OWN_CUSTOMERS)
                ? customers
                        .find(actor, id)
                        .map(found -> new DecidedCase(found.name(), found.customerNumber(), List.of(id.subject())))
                : Optional.empty();
    }

    private Optional<DecidedCase> handback(Actor actor, HandbackId id) {
        return HandbackSight.someOf(actor)
                ? cases.find(actor, id)
                        .map(HandbackCase::facts)
                        .map(found -> new DecidedCase(
                                found.customerName(),
                                found.customerNumber(),
                                List.of(id.subject(), new CustomerId(found.customer()).subject())))
                : Optional.empty();
    }

    private Optional<HandbackId> caseOf(UUID part) {
        return jdbi.withHandle(db -> db.createQuery("select handback from kam.handback_receiver where id = :part")
                .bind("part", part)
                .mapTo(UUID.class)
                .findOne()
                .map(HandbackId::new));
    }
}
