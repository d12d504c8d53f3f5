package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AnnouncementDocuments;
import de.nahtstelle.kam.handback.FetchingAddendum;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents for a receiving agency of a handback (KAM-11). */
@Path("handback-receivers/{receiver}")
@ApplicationScoped
@Produces({"application/pdf", MediaType.APPLICATION_JSON})
@Tag(name = "handbacks")
public class AnnouncementResource {
    @Inject
    CurrentActor actor;

    @Inject
    AnnouncementDocuments documents;

    @Inject
    FetchingAddendum addenda;

    /** What it was told. */
    @GET
    @Path("announcement")
    @Operation(summary = "The announcement to the agency as PDF (KAM-11)")
    public Response announcement(@PathParam("receiver") UUID receiver) {
        return file(documents.of(actor.get(), receiver).orElseThrow(NotFoundException::new));
    }

    /** What changed since. */
    @GET
    @Path("addendum")
    @Operation(summary = "What changed since the announcement, as PDF; 404 when nothing did (KAM-11)")
    public Response addendum(@PathParam("receiver") UUID receiver) {
        return file(addenda.look(actor.get(), receiver).orElseThrow(NotFoundException::new));
    }

    /** The agency of the token has read what changed since. */
    @POST
    @Path("addendum")
    @Operation(summary = "The same, as read by the agency of the token; its notice is done by that (KAM-11)")
    public Response fetchAddendum(@PathParam("receiver") UUID receiver) {
        return file(addenda.fetch(actor.get(), receiver).orElseThrow(NotFoundException::new));
    }

    private static Response file(Document file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }
}
