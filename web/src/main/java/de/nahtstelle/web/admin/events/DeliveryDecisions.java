package de.nahtstelle.web.admin.events;

import de.nahtstelle.kernel.event.DecideOnDelivery;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes the decisions of the plain forms on the pages of deliveries. Only by POST, which the session cookie does not
 * accompany from other sites.
 */
@WebServlet("/admin/delivery-decisions")
public class DeliveryDecisions extends HttpServlet {
    static final String REASON_MISSING = "reason-missing";
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient DecideOnDelivery decide;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = switch (String.valueOf(request.getParameter("decision"))) {
            case "retry-all" -> retryAll(String.valueOf(request.getParameter("observer")));
            case "retry" -> after(request, decide.retry(actor.get(), id(request)), "retried");
            case "dismiss" -> dismiss(request, Objects.toString(request.getParameter("reason"), ""));
            default -> "deliveries.xhtml";
        };
        response.sendRedirect(request.getContextPath() + "/admin/" + next);
    }

    private String retryAll(String observer) {
        return "deliveries.xhtml?retried=" + decide.retryAll(actor.get(), observer) + "&observer="
                + URLEncoder.encode(observer, StandardCharsets.UTF_8);
    }

    private String dismiss(HttpServletRequest request, String reason) {
        return reason.isBlank()
                ? after(request, true, REASON_MISSING)
                : after(request, decide.dismiss(actor.get(), id(request), reason.strip()), "dismissed");
    }

    private static String after(HttpServletRequest request, boolean changed, String done) {
        return "delivery.xhtml?id=" + id(request) + "&done=" + (changed ? done : "unchanged");
    }

    private static UUID id(HttpServletRequest request) {
        return AddressId.parse(request.getParameter("id")).orElseThrow(() -> new InvalidInput("id"));
    }
}
