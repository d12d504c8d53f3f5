package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.CsvDownload;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FileWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list of handbacks as a file: same filter, same sight and same words as the page, newest first. */
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
        FileWords words = FileWords.of(request, "handback");
        try (CsvDownload file = new CsvDownload(response, "rueckfuehrungen.csv")) {
            file.line(words.header(
                    "column.number",
                    "column.customer",
                    "column.region",
                    "column.state",
                    "column.care",
                    "column.agencies",
                    "column.due",
                    "column.opened"));
            handbacks.export(
                    actor.get(),
                    filter,
                    row -> file.line(
                            row.customerNumber(),
                            row.customer(),
                            words.of("region", row.region()),
                            words.of("state", row.done()),
                            words.of("care", row.care()),
                            row.agencies(),
                            row.dueOn(),
                            row.openedAt()));
        }
    }
}
