package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.overview.HandbackOfCustomer;
import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks the customers chosen in the list for handback, after one more look at their names. */
@Named
@RequestScoped
public class MarkPage {
    private static final int MOST = 50;

    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile file;

    @Inject
    MarkingForHandback marking;

    @Inject
    HandbackOfCustomer handbacks;

    @Inject
    ExternalContext external;

    private @Nullable List<MarkedCustomer> chosen;
    private boolean decided;

    /** Opens the page for those who may decide. */
    public void load() {
        actor.get().must(KamPermission.MARK_FOR_HANDBACK);
    }

    /** Marks each of them; what one is refused does not keep the others. */
    public void mark() {
        decided = true;
        chosen = parameters("chosen")
                .map(MarkPage::seen)
                .flatMap(seen -> find(seen[0]).stream().map(customer -> mark(customer, Integer.parseInt(seen[1]))))
                .toList();
    }

    private static String[] seen(String key) {
        if (!key.matches("[0-9a-f-]{36}:[0-9]{1,9}")) {
            throw new InvalidInput("chosen");
        }
        return key.split(":", 2);
    }

    private MarkedCustomer mark(MarkedCustomer customer, int seen) {
        try {
            Outcome<CustomerId> outcome = marking.mark(actor.get(), new CustomerId(customer.id()), seen);
            return outcome instanceof Outcome.Refused<CustomerId> refused
                    ? customer.with("refused", refused.refusal())
                    : customer.marked(begun(outcome));
        } catch (OptimisticLockException changed) {
            return customer.with("changed", null);
        }
    }

    private @Nullable UUID begun(Outcome<CustomerId> marked) {
        return marked instanceof Outcome.Done<CustomerId> done
                ? handbacks
                        .latest(actor.get(), done.value())
                        .map(HandbackOfCustomer.Latest::id)
                        .orElse(null)
                : null;
    }

    private Optional<MarkedCustomer> find(String id) {
        return AddressId.parse(id)
                .flatMap(known -> file.find(actor.get(), new CustomerId(known)))
                .map(MarkPage::chosen);
    }

    private static MarkedCustomer chosen(CustomerDetails customer) {
        return new MarkedCustomer(customer.id(), customer.name(), customer.version(), "chosen", null, null);
    }

    private Stream<String> parameters(String name) {
        String[] values = external.getRequestParameterValuesMap().get(name);
        return values == null
                ? Stream.empty()
                : Arrays.stream(values).distinct().limit(MOST);
    }

    /** What the list has chosen, or the form has sent back. */
    public List<MarkedCustomer> getChosen() {
        if (chosen == null) {
            chosen = Stream.concat(parameters("customer"), parameters("chosen"))
                    .flatMap(key -> find(key.split(":", 2)[0]).stream())
                    .toList();
        }
        return chosen;
    }

    public boolean isDecided() {
        return decided;
    }
}
