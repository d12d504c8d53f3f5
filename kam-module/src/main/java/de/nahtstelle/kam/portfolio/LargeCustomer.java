package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.RuleBroken;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A large customer of the former GKB. It comes by import, answered for by its GKB region; the head of KAM decides once
 * whether it becomes a key account or goes back to the agencies; a key account that ends or is swapped out goes back,
 * too, and nothing turns a handback. The database holds it to a responsible unit at every moment: the row that names it
 * must exist when the transaction ends.
 */
@Entity(name = "KamLargeCustomer")
@Table(schema = "kam", name = "customer")
@SuppressWarnings("UnusedVariable") // lists read these columns by SQL
@LegalBasis(rule = OneDecision.RULE, clause = "KAM-03")
public class LargeCustomer {
    @Id
    private UUID id;

    @Column(name = "customer_number")
    private String customerNumber;

    private String name;
    private String region;

    @Enumerated(EnumType.STRING)
    private CustomerDecision decision = CustomerDecision.OPEN;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "responsible_since")
    private Instant responsibleSince;

    @Convert(converter = OptionalIdConverter.class)
    @Column(name = "responsible_unit")
    private @Nullable UUID responsibleUnit;

    @Version
    private int version;

    /** For the persistence provider; customers come into being by import. */
    protected LargeCustomer() {}

    /** The id. */
    public CustomerId id() {
        return new CustomerId(id);
    }

    /** The customer number, as in the old systems. */
    public String customerNumber() {
        return customerNumber;
    }

    /** The name of the employer. */
    public String name() {
        return name;
    }

    /** The GKB region it came from: {@code NORD}, {@code SUED} or {@code WEST}. */
    public String region() {
        return region;
    }

    /** What was decided. */
    public CustomerDecision decision() {
        return decision;
    }

    /** The unit that answers for the customer as a whole; null when the sites' agencies do. */
    public @Nullable UnitId responsibleUnit() {
        return responsibleUnit == null ? null : new UnitId(responsibleUnit);
    }

    /** Since when the unit, or the agencies of the sites, answer. */
    public Instant responsibleSince() {
        return responsibleSince;
    }

    /** The version a form has to send back. */
    public int version() {
        return version;
    }

    /** Whether nothing was decided yet. */
    public boolean undecided() {
        return decision == CustomerDecision.OPEN;
    }

    /**
     * Refuses to go on with what somebody decided while looking at another version.
     *
     * @throws OptimisticLockException when the customer was changed meanwhile
     */
    public void mustStillBe(int seen) {
        if (seen != version) {
            throw new OptimisticLockException("Customer " + id + " is at version " + version + ", seen was " + seen);
        }
    }

    /** Whether it is a key account that may end. */
    public boolean isKeyAccount() {
        return decision == CustomerDecision.KEY_ACCOUNT;
    }

    /** It becomes a key account with that day. */
    public void admitted(LocalDate day) {
        require(undecided(), CustomerDecision.KEY_ACCOUNT);
        decided(CustomerDecision.KEY_ACCOUNT, day);
    }

    /** It goes back to the agencies without having been a key account. */
    void markedForHandback(LocalDate day) {
        require(undecided(), CustomerDecision.HANDBACK);
        decided(CustomerDecision.HANDBACK, day);
    }

    /** It is a key account no longer, so it goes back to the agencies. */
    void endedAsKeyAccount(LocalDate day) {
        require(isKeyAccount(), CustomerDecision.HANDBACK);
        decided(CustomerDecision.HANDBACK, day);
    }

    private void decided(CustomerDecision taken, LocalDate day) {
        decision = taken;
        decidedOn = day;
    }

    /** Names the row of the responsibility that counts from now on; the database wants it to be the newest. */
    void answeredForBy(UnitId unit, Instant since) {
        responsibleUnit = unit.value();
        responsibleSince = since;
    }

    private void require(boolean allowed, CustomerDecision wanted) {
        if (!allowed) {
            throw new RuleBroken(OneDecision.RULE, "customer " + id + " that is " + decision + ": " + wanted);
        }
    }
}
