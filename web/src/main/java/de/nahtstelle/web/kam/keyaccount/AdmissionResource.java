package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.KeyAccountId;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.kam.keyaccount.Swap;
import de.nahtstelle.kam.keyaccount.SwappingKeyAccounts;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Admitting, ending and swapping key accounts for machine clients. */
@Path("customers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "key accounts")
public class AdmissionResource {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile file;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    EndingKeyAccount ending;

    @Inject
    SwappingKeyAccounts swapping;

    /** Admits the customer. */
    @POST
    @Path("{id}/admission")
    @Operation(summary = "Admit the customer as a key account; 409 with clause and receipt when a rule refuses")
    public Response admit(@PathParam("id") UUID id, @NotNull @Valid AdmissionRequest asked) {
        return Answers.of(admitting.admit(actor.get(), asked.of(visible(id))), AdmissionResource::admitted);
    }

    /** Ends the key account. */
    @DELETE
    @Path("{id}/admission")
    @Operation(summary = "End the key account; the customer then goes back to the agencies")
    public Response end(
            @PathParam("id") UUID id,
            @NotNull @QueryParam("version") Integer version,
            @NotNull @QueryParam("reason") ReasonToEnd reason) {
        return Answers.of(
                ending.end(actor.get(), visible(id), version, reason),
                done -> Response.noContent().build());
    }

    /** Swaps the customer for another. */
    @POST
    @Path("{id}/swap")
    @Operation(summary = "Swap this key account for another customer in one step")
    public Response swap(@PathParam("id") UUID id, @NotNull @Valid SwapRequest asked) {
        Swap swap = new Swap(visible(id), asked.version(), asked.admission().of(visible(asked.comes())));
        return Answers.of(swapping.swap(actor.get(), swap), AdmissionResource::admitted);
    }

    private static Response admitted(KeyAccountId account) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("keyAccount", account.value().toString()))
                .build();
    }

    private CustomerId visible(UUID id) {
        return file.find(actor.get(), new CustomerId(id))
                .map(found -> new CustomerId(found.id()))
                .orElseThrow(NotFoundException::new);
    }
}
