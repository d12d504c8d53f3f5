package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.organisation.WrittenUnit;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of the customer list as it is kept under an id, and what the list and its file make of it. */
final class CustomerCriteria {
    static final String LIST = "kam.customers";

    static final String UNIT_KINDS = "GKB_REGION KAM_SALES_TEAM AGENCY";

    private CustomerCriteria() {}

    static CustomerFilter of(Map<String, String> values, WrittenUnit unit) {
        return new CustomerFilter(
                values.get("text"), values.get("region"), decision(values.get("decision")), unit.id());
    }

    static WrittenUnit unit(Map<String, String> values, UnitFields units) {
        return units.read(UNIT_KINDS, values.get("unit"));
    }

    private static @Nullable CustomerDecision decision(@Nullable String name) {
        return Arrays.stream(CustomerDecision.values())
                .filter(decision -> decision.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
