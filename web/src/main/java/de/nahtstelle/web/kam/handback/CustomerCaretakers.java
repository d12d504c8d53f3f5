package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.CaretakersOfCustomer;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looks after a customer that went back, for the page of the customer; read once per request. */
@Named
@RequestScoped
public class CustomerCaretakers {
    @Inject
    CurrentActor actor;

    @Inject
    CaretakersOfCustomer caretakers;

    private @Nullable List<CaretakersOfCustomer.InAgency> found;

    /** The agencies that look after the customer of that id, each with the person who does so. */
    public List<CaretakersOfCustomer.InAgency> of(@Nullable String customer) {
        if (found == null) {
            found = AddressId.parse(customer)
                    .map(id -> caretakers.of(actor.get(), new CustomerId(id)))
                    .orElseGet(List::of);
        }
        return found;
    }
}
