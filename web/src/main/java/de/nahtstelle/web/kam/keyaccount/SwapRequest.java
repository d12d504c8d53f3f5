package de.nahtstelle.web.kam.keyaccount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A swap as a machine client asks for it; the address names the customer that goes.
 *
 * @param version the version of the customer that goes
 * @param comes the customer that comes
 */
public record SwapRequest(
        @NotNull Integer version,
        @NotNull UUID comes,
        @NotNull @Valid AdmissionRequest admission) {}
