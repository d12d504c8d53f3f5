package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kam.portfolio.EnteringLargeCustomer;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.LostRace;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The large customers for machine clients; the same sight and the same rules as the pages. */
@Path("customers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public class CustomersResource {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerList customers;

    @Inject
    CustomerFile file;

    @Inject
    EnteringLargeCustomer entering;

    @Inject
    MarkingForHandback marking;

    /** A page of customers. */
    @POST
    @Path("search")
    @Operation(summary = "A page of the customers that match; the answer names the cursors of the pages beside it")
    public Slice<CustomerRow> search(@NotNull @Valid CustomerSearch wanted) {
        return customers.page(
                actor.get(),
                wanted.filter(),
                CustomerOrder.parse(wanted.sort()),
                Cursor.parse(wanted.at()),
                wanted.size());
    }

    /** One customer. */
    @GET
    @Path("{id}")
    @Operation(summary = "One customer with its decision and the unit that answers for it")
    public CustomerDetails customer(@PathParam("id") UUID id) {
        return file.find(actor.get(), new CustomerId(id)).orElseThrow(NotFoundException::new);
    }

    /** Enters a customer. */
    @POST
    @Operation(summary = "Enter a large customer, undecided, answered for by the region of the former GKB")
    public Response enter(@NotNull @Valid NewCustomer customer) {
        return LostRace.answering(
                () -> entered(entering.enter(actor.get(), customer.toEnter())),
                Map.of(
                        EnteringLargeCustomer.ONE_PER_NUMBER,
                        CustomersResource::known,
                        EnteringLargeCustomer.KNOWN_INDUSTRY,
                        () -> unknown("industryCode"),
                        EnteringLargeCustomer.KNOWN_MUNICIPALITY,
                        () -> unknown("municipality")));
    }

    /** Decides that a customer goes back to the agencies. */
    @POST
    @Path("{id}/handback-decision")
    @Operation(summary = "Mark the customer for handback")
    public Response mark(@PathParam("id") UUID id, @NotNull @QueryParam("version") Integer version) {
        customer(id);
        return Answers.of(
                marking.mark(actor.get(), new CustomerId(id), version),
                done -> Response.noContent().build());
    }

    private static Response entered(CustomerId id) {
        return Response.created(URI.create("customers/" + id.value()))
                .entity(Map.of("id", id.value().toString()))
                .build();
    }

    private static Response unknown(String field) {
        return Problem.invalid(List.of(new FieldError(field, "not in the reference data")))
                .response();
    }

    private static Response known() {
        return Problem.of(409, "already-known", "A customer with this number is known already", null)
                .response();
    }
}
