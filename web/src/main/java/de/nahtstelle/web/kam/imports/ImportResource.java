package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.ImportFiles;
import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.Finding;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.problem.Problem;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports for machine clients: send a file, watch the check, read the findings, take over or discard. */
@Path("imports")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "imports")
public class ImportResource {
    private static final int PAGE = 200;
    private static final String CSV = "text/csv";

    @Inject
    ImportFiles files;

    @Inject
    Imports imports;

    @Inject
    CurrentActor actor;

    /** Takes a file in; the answer names where to watch the check. */
    @POST
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Send a file to be checked; nothing is imported before apply")
    public Response upload(
            @QueryParam("kind") @NotNull @Pattern(regexp = "large-customers|job-offers") String kind,
            @QueryParam("fileName") @DefaultValue("import.csv") @Size(max = 200) String fileName,
            InputStream file) {
        ImportKind known = ImportKind.of(kind).orElseThrow();
        UUID run = files.upload(actor.get(), known, fileName, file);
        return Response.accepted(RunDocument.of(find(run)))
                .location(UriBuilder.fromResource(ImportResource.class)
                        .path(run.toString())
                        .build())
                .build();
    }

    /** Imports, newest first. */
    @GET
    @Operation(summary = "Imports, newest first; next continues after the last one of a page")
    public Slice<RunDocument> list(@QueryParam("at") @Nullable String at) {
        return imports.list(actor.get(), Cursor.parse(at), PAGE).map(RunDocument::of);
    }

    /** One import. */
    @GET
    @Path("{id}")
    @Operation(summary = "State, counts and progress of an import")
    public RunDocument get(@PathParam("id") UUID id) {
        return RunDocument.of(find(id));
    }

    /** What is wrong with its rows. */
    @GET
    @Path("{id}/findings")
    @Operation(summary = "What is wrong with the rows, in the order of lines; next continues a page")
    public Slice<Finding> findings(@PathParam("id") UUID id, @QueryParam("at") @Nullable String at) {
        return imports.findings(actor.get(), find(id), null, Cursor.parse(at), PAGE);
    }

    /** The rejected rows as a file to mend. */
    @GET
    @Path("{id}/rejected")
    @Produces(CSV)
    @Operation(summary = "The rejected rows in the same format with the reasons behind, to mend and send again")
    public StreamingOutput rejected(@PathParam("id") UUID id) {
        BulkRun run = find(id);
        if (run.rowsGone()) {
            throw NotThere.of("rejected rows of import", id).get();
        }
        var who = actor.get();
        return target -> {
            try (Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
                imports.writeRejected(who, run, writer, ImportResource::reason);
            }
        };
    }

    /** Orders the take-over of the accepted rows. */
    @POST
    @Path("{id}/apply")
    @Operation(summary = "Take the accepted rows over; the version is that of the import as last read")
    public Response apply(@PathParam("id") UUID id, @QueryParam("version") @NotNull Integer version) {
        return decided(id, files.apply(actor.get(), find(id).id(), version));
    }

    /** Discards the import and its rows. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Discard a checked import; the version is that of the import as last read")
    public Response discard(@PathParam("id") UUID id, @QueryParam("version") @NotNull Integer version) {
        return decided(id, files.discard(actor.get(), find(id).id(), version));
    }

    private Response decided(UUID id, boolean done) {
        return done
                ? Response.accepted(RunDocument.of(find(id))).build()
                : Problem.of(409, "changed-meanwhile", "It was changed in the meantime", "Fetch it again.")
                        .response();
    }

    private static String reason(String column, String reason) {
        return column.isEmpty() ? reason : column + " " + reason;
    }

    private BulkRun find(UUID id) {
        return imports.find(actor.get(), id).orElseThrow(NotThere.of("import", id));
    }
}
