package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.responsibility.HandoverOrder;
import de.nahtstelle.kernel.responsibility.OpenHandovers;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.CsvDownload;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The monitor as a file: same filter, same order, same sight as the page. */
@WebServlet("/monitor/handovers.csv")
public class HandoversCsv extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient OpenHandovers handovers;

    @Inject
    transient UnitFields units;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HandoverCriteria criteria = HandoverCriteria.of(request, units);
        if (criteria.wrong()) {
            throw new InvalidInput(criteria.sender().wrong() ? "from" : "to");
        }
        try (CsvDownload file = new CsvDownload(response, "uebergaben.csv")) {
            file.line(
                    "seam", "label", "from", "to", "offered_at", "deadline", "reminders", "last_reminder", "escalated");
            handovers.export(
                    actor.get(),
                    criteria.filter(),
                    HandoverOrder.parse(request.getParameter("sort")),
                    row -> file.line(
                            row.seam(),
                            row.label(),
                            row.sender(),
                            row.receiver(),
                            row.offeredAt(),
                            row.deadline(),
                            row.reminders(),
                            row.lastReminder(),
                            row.escalated()));
        }
    }
}
