package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.UnitFilter;
import de.nahtstelle.kernel.organisation.UnitRecord;
import de.nahtstelle.kernel.organisation.UnitRow;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The units of the administration, for every token. */
@Path("units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitsResource {
    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** A page of the units of a day. */
    @GET
    @Operation(summary = "Units by name, number, town or postal code, as they exist on a day")
    public Slice<UnitRow> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("on") @Nullable LocalDate day,
            @QueryParam("at") @Nullable String at,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        UnitFilter filter = new UnitFilter(text, kind, day == null ? clock.today() : day, null);
        return units.list(filter, Cursor.parse(at), size);
    }

    /** One unit. */
    @GET
    @Path("{number}")
    @Operation(summary = "One unit by its official number")
    public UnitRecord get(@PathParam("number") String number) {
        return units.byNumber(number).orElseThrow(NotFoundException::new);
    }
}
