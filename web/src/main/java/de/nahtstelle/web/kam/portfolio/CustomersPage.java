package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.keyaccount.KeyAccountLimit;
import de.nahtstelle.kam.keyaccount.KeyAccounts;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.organisation.WrittenUnit;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of large customers. */
@Named
@RequestScoped
public class CustomersPage extends ListPage<CustomerRow> {
    private static final int SIZE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    CustomerList customers;

    @Inject
    UnitFields units;

    @Inject
    KeyAccounts accounts;

    @Inject
    StoredFilters filters;

    @Inject
    BusinessClock clock;

    private @Nullable String filter;
    private Map<String, String> values = Map.of();
    private WrittenUnit unit = WrittenUnit.NONE;

    /** Reads the page that the address names. */
    public void load() {
        values = filters.find(
                actor.get(), CustomerCriteria.LIST, AddressId.parse(filter).orElse(null));
        unit = CustomerCriteria.unit(values, units);
        CustomerFilter criteria = CustomerCriteria.of(values, unit);
        if (!criteria.textTooShort() && !unit.wrong()) {
            show(
                    customers.page(actor.get(), criteria, order(), cursor(), SIZE),
                    customers.count(actor.get(), criteria));
        }
    }

    private CustomerOrder order() {
        return CustomerOrder.parse(getSort());
    }

    /** The order now, for the column headers. */
    public String getCurrent() {
        return order().text();
    }

    /** Whether the text is too short to look for. */
    public boolean isTooShort() {
        return CustomerCriteria.of(values, unit).textTooShort();
    }

    /** What the list is filtered by, by the names of the fields. */
    public Map<String, String> getValues() {
        return values;
    }

    public CustomerDecision[] getDecisions() {
        return CustomerDecision.values();
    }

    /** The unit that answers for the customers, as somebody wrote it. */
    public WrittenUnit getUnit() {
        return unit;
    }

    /** Which kinds of unit can answer for a customer. */
    public String getUnitKinds() {
        return CustomerCriteria.UNIT_KINDS;
    }

    /** The counter of key accounts. */
    public KeyAccountLimit getLimit() {
        return accounts.limitOn(clock.today());
    }

    /** Whether the actor sees the whole portfolio and not only what concerns one agency. */
    public boolean isWhole() {
        return actor.get().may(KamPermission.LOOK_UP_CUSTOMERS);
    }

    /** The name of the message for an empty list: what the actor can do about it, or who can. */
    public String getWhenEmpty() {
        if (actor.get().may(KamPermission.IMPORT)) {
            return "list.empty";
        }
        return isWhole() ? "list.emptyForReaders" : "list.emptyForAgencies";
    }

    /** Whether the actor may take the list away as a file. */
    public boolean isExporting() {
        return actor.get().may(KamPermission.SEE_ALL_CUSTOMERS) || actor.get().may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    /** Whether the actor may mark customers for handback. */
    public boolean isMarking() {
        return actor.get().may(KamPermission.MARK_FOR_HANDBACK);
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String filter) {
        this.filter = filter;
    }
}
