package de.nahtstelle.web.kam;

import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every form on one customer has in common: the version that was seen travels with it, a refusal is shown, and
 * when somebody else was faster what was seen stands beside what is now.
 */
@Named
@RequestScoped
public class CustomerForm {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile file;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;
    private int version;
    private @Nullable String seenDecision;
    private @Nullable String seenUnit;
    private @Nullable CustomerDetails customer;
    private @Nullable Refusal refusal;
    private boolean changed;

    /** Remembers what is seen when the page is opened. */
    public void open() {
        seenDecision = getCustomer().decision().name();
        seenUnit = getCustomer().unit();
        version = getCustomer().version();
    }

    /** The customer as it is now. */
    public CustomerDetails getCustomer() {
        if (customer == null) {
            customer =
                    file.find(actor.get(), customerId()).orElseThrow(NotThere.of("customer", String.valueOf(getId())));
        }
        return customer;
    }

    /** The id of the customer in front of the actor. */
    public CustomerId customerId() {
        return new CustomerId(AddressId.parse(getId()).orElseThrow(NotThere.of("customer", String.valueOf(getId()))));
    }

    /** Runs the use case and goes back to the customer; stays when it was refused or somebody else was faster. */
    public @Nullable String attempt(Supplier<Outcome<?>> useCase) {
        try {
            if (useCase.get() instanceof Outcome.Refused<?> refused) {
                refusal = refused.refusal();
                return null;
            }
            return "/kam/portfolio/customer.xhtml?faces-redirect=true&id="
                    + customerId().value();
        } catch (OptimisticLockException lost) {
            changed = true;
            customer = null;
            version = getCustomer().version();
            return null;
        }
    }

    /** Why a rule refused; null when none did. */
    public @Nullable Refusal getRefusal() {
        return refusal;
    }

    /** Whether somebody else changed the customer since the page was opened. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether another decision stands there than the one that was seen. */
    public boolean isDecidedSince() {
        return !getCustomer().decision().name().equals(seenDecision);
    }

    /** Whether another unit answers than the one that was seen. */
    public boolean isPassedSince() {
        return !Objects.requireNonNullElse(getCustomer().unit(), "").equals(Objects.requireNonNullElse(seenUnit, ""));
    }

    /** The id in the address or in the form; a form with errors sets nothing in the page, so it is read here. */
    public @Nullable String getId() {
        return id == null ? request.getParameter("id") : id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getSeenDecision() {
        return seenDecision;
    }

    public void setSeenDecision(@Nullable String seenDecision) {
        this.seenDecision = seenDecision;
    }

    public @Nullable String getSeenUnit() {
        return seenUnit;
    }

    public void setSeenUnit(@Nullable String seenUnit) {
        this.seenUnit = seenUnit;
    }
}
