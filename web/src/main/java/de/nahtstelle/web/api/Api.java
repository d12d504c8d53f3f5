package de.nahtstelle.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The interface for machine clients. A client sends the token of one person's function as bearer and may do exactly
 * what that function may do in the pages. Resources are found on the class path; they only call use cases.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Nahtstelle",
                        version = "1",
                        description = "Dates are ISO 8601, days are days in Berlin, moments are UTC. Errors are problem"
                                + " documents (RFC 9457); where a rule refused, they name rule, clause and receipt."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {}
