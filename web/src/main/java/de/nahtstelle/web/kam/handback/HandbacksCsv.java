package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.CsvDownload;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list of handbacks as a file: same filter, same sight as the page, newest first. */
@WebServlet("/kam/handback/handbacks.csv")
public class HandbacksCsv extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient HandbackList handbacks;

    @Inject
    transient StoredFilters filters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HandbackFilter filter = HandbackCriteria.of(filters.find(
                actor.get(),
                HandbackCriteria.LIST,
                AddressId.parse(request.getParameter("filter")).orElse(null)));
        if (filter.textTooShort()) {
            throw new InvalidInput("text");
        }
        try (CsvDownload file = new CsvDownload(response, "rueckfuehrungen.csv")) {
            file.line("customer_number", "name", "region", "last_step", "care", "agencies", "due_on", "opened_at");
            handbacks.export(
                    actor.get(),
                    filter,
                    row -> file.line(
                            row.customerNumber(),
                            row.customer(),
                            row.region(),
                            row.done(),
                            row.care(),
                            row.agencies(),
                            row.dueOn(),
                            row.openedAt()));
        }
    }
}
