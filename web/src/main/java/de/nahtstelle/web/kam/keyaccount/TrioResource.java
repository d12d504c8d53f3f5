package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.keyaccount.Answering;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
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

/** Who serves a key account on a day. */
@Path("customers/{id}/trio")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "key accounts")
public class TrioResource {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile customers;

    @Inject
    KeyAccountFile accounts;

    @Inject
    BusinessClock clock;

    /** One answer for each role. */
    @GET
    @Operation(
            summary = "Who was responsible in each role of the trio on a day, today when none is given, with whoever"
                    + " stood in for an absent member (KAM-05)")
    public List<Answering> onDay(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate day) {
        Actor asking = actor.get();
        CustomerId customer = new CustomerId(id);
        List<Answering> answers = accounts.answering(asking, customer, day == null ? clock.today() : day);
        if (answers.isEmpty() && customers.find(asking, customer).isEmpty()) {
            throw new NotFoundException();
        }
        return answers;
    }
}
