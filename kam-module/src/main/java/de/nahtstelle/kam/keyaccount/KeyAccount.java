package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.OneDecision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.RuleBroken;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A large customer while KAM serves it as a key account: admitted once, with the receipt of the decision, and active
 * until it ends with a reason. A customer has at most one active account, and the house no more than the limit; the
 * database counts both. One that ended never becomes active again: the customer would be admitted anew.
 */
@Entity(name = "KamKeyAccount")
@Table(schema = "kam", name = "key_account")
@SuppressWarnings("UnusedVariable") // lists read these columns by SQL
@LegalBasis(rule = "kam.key-account-limit", clause = "KAM-02")
public class KeyAccount {
    @Id
    private UUID id;

    private UUID customer;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Column(name = "admitted_by")
    private UUID admittedBy;

    private UUID receipt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_reason")
    private @Nullable EndReason endedReason;

    @Version
    private int version;

    /** For the persistence provider. */
    protected KeyAccount() {}

    KeyAccount(CustomerId admitted, Actor decider, LocalDate day, UUID proof) {
        id = Ids.next();
        customer = admitted.value();
        admittedOn = day;
        admittedBy = decider.person().value();
        receipt = proof;
    }

    /** The id. */
    public KeyAccountId id() {
        return new KeyAccountId(id);
    }

    /** Ends the account with that day. */
    void end(EndReason reason, LocalDate day) {
        if (endedOn != null) {
            throw new RuleBroken(OneDecision.RULE, "key account " + id + " that ended on " + endedOn + ": end");
        }
        endedOn = day;
        endedReason = reason;
    }
}
