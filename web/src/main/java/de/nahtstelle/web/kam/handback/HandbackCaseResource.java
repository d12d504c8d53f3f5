package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.cleaning.CleaningRecord;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Caretaker;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.NamingCaretaker;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ProposingReceivers;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One handback to read: the case, what is proposed and what was found. */
@Path("handbacks/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class HandbackCaseResource {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackCases cases;

    @Inject
    ProposingReceivers proposing;

    @Inject
    NamingCaretaker naming;

    @Inject
    Findings findings;

    @Inject
    CleaningRecords records;

    @Inject
    ChangesSinceAnnouncement changes;

    /** One case with its agencies and steps. */
    @GET
    @Operation(summary = "One handback with its agencies and what was done")
    public HandbackCase get(@PathParam("id") UUID id) {
        return cases.find(actor.get(), new HandbackId(id)).orElseThrow(NotFoundException::new);
    }

    /** The agencies that come into question for each site. */
    @GET
    @Path("proposals")
    @Operation(summary = "Agencies proposed by postal code and municipality; a person confirms (KAM-09)")
    public List<ProposedReceiver> proposals(@PathParam("id") UUID id) {
        Care care = get(id).facts().care();
        return care == null ? List.of() : proposing.propose(actor.get(), new HandbackId(id), care);
    }

    /** Who may look after the customer at the agency. */
    @GET
    @Path("caretakers")
    @Operation(summary = "The people of the agency of the token, one of whom looks after the customer (KAM-10)")
    public List<Caretaker> caretakers(@PathParam("id") UUID id) {
        return get(id).receivers().isEmpty() ? List.of() : naming.choices(actor.get());
    }

    /** What is wrong with the customer's records. */
    @GET
    @Path("findings")
    @Operation(summary = "What the automatic check of the records finds today (KAM-12)")
    public List<Finding> findings(@PathParam("id") UUID id) {
        return findings.of(actor.get(), new HandbackId(id));
    }

    /** What was changed in the data sets since they were announced. */
    @GET
    @Path("changes")
    @Operation(summary = "What of the announced data sets was changed since; to an agency only its part (KAM-11)")
    public List<RecordChange> changes(@PathParam("id") UUID id) {
        return changes.of(actor.get(), new HandbackId(get(id).facts().id()));
    }

    /** What was decided about the findings. */
    @GET
    @Path("cleaning")
    @Operation(summary = "Signed exceptions, and merges of sites that can be undone (KAM-12)")
    public CleaningRecord cleaning(@PathParam("id") UUID id) {
        return records.of(actor.get(), new HandbackId(get(id).facts().id()));
    }
}
