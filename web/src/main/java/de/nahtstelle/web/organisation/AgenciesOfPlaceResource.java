package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.agency.AgencyCandidates;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which agencies come into question for a place on a day. */
@Path("places/{postalCode}/agencies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responsibility")
public class AgenciesOfPlaceResource {
    @Inject
    AgencyCandidates candidates;

    @Inject
    BusinessClock clock;

    /** The candidates, the best founded first; a person confirms. */
    @GET
    @Operation(summary = "Agencies that may answer for a place on a day, today when none is given (KAM-09)")
    public List<AgencyCandidate> onDay(
            @PathParam("postalCode") @Pattern(regexp = "\\d{5}") String postalCode,
            @QueryParam("municipality") @Pattern(regexp = "\\d{8}") @Nullable String municipality,
            @QueryParam("on") @Nullable LocalDate day) {
        return candidates.of(postalCode, municipality, day == null ? clock.today() : day);
    }
}
