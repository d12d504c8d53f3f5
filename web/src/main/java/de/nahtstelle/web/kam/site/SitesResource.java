package de.nahtstelle.web.kam.site;

import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.site.EnteringSite;
import de.nahtstelle.kam.site.SiteEntryRight;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.api.InvalidRequest;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sites of a customer that come one by one. */
@Path("customers/{id}/sites")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public class SitesResource {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile customers;

    @Inject
    EnteringSite entering;

    /** Enters a site. */
    @POST
    @Operation(
            summary = "Enter a site of the customer together with whoever answers for it (KAM-03, KAM-09);"
                    + " agencies for its address are named by /places/{postalCode}/agencies")
    public Response enter(@PathParam("id") UUID id, @NotNull @Valid SiteToEnter site) {
        CustomerId customer = new CustomerId(id);
        CustomerDetails known = customers.find(actor.get(), customer).orElseThrow(NotFoundException::new);
        if (site.number() == null && !SiteEntryRight.numberIsDrawn(actor.get(), known.unitId())) {
            throw new InvalidRequest("number", "needed where the portal does not draw it");
        }
        return Answers.of(
                entering.enter(actor.get(), site.of(customer)),
                entered -> Response.status(Response.Status.CREATED)
                        .entity(Map.of("id", entered.toString()))
                        .build());
    }
}
