package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.web.kam.CustomerForm;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Ending a key account; the customer then goes back to the agencies. */
@Named
@RequestScoped
public class EndPage {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerForm form;

    @Inject
    EndingKeyAccount ending;

    private ReasonToEnd reason = ReasonToEnd.CUSTOMER_WISH;

    /** Opens the page for those who may decide. */
    public void load() {
        actor.get().must(KamPermission.ADMIT_KEY_ACCOUNT);
        form.open();
    }

    /** Ends the key account. */
    public @Nullable String end() {
        return form.attempt(() -> ending.end(actor.get(), form.customerId(), form.getVersion(), reason));
    }

    /** The reasons a person may give; a swap has its own page. */
    public ReasonToEnd[] getReasons() {
        return ReasonToEnd.values();
    }

    public ReasonToEnd getReason() {
        return reason;
    }

    public void setReason(ReasonToEnd reason) {
        this.reason = reason;
    }
}
