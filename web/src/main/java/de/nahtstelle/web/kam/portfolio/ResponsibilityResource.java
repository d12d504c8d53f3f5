package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.ResponsibilityOnDay;
import de.nahtstelle.kam.portfolio.ResponsibleUnit;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who answers for a customer on a day. */
@Path("customers/{id}/responsibility")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responsibility")
public class ResponsibilityResource {
    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    CustomerFile customers;

    @Inject
    ResponsibilityOnDay responsibility;

    /** The units at the end of the day, the customer's as a whole first. */
    @GET
    @Operation(
            summary =
                    "Who answers for the customer and its sites at the end of a day, today when none is given (KAM-03)")
    public List<ResponsibleUnit> onDay(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate day) {
        Actor asking = actor.get();
        CustomerId customer = new CustomerId(id);
        if (customers.find(asking, customer).isEmpty()) {
            throw new NotFoundException();
        }
        return responsibility.of(asking, customer, day == null ? clock.today() : day);
    }
}
