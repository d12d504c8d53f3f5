package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.CsvDownload;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FileWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The monitor as a file: same filter, same order, same sight and same words as the page. */
@WebServlet("/monitor/seams.csv")
public class SeamsCsv extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient OpenSeamList seams;

    @Inject
    transient UnitFields units;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SeamCriteria criteria = SeamCriteria.of(request, units);
        if (criteria.wrong()) {
            throw new InvalidInput(criteria.sender().wrong() ? "from" : "to");
        }
        FileWords words = FileWords.of(request, "monitor");
        FileWords seamWords = FileWords.of(request, "kam");
        try (CsvDownload file = new CsvDownload(response, "nahtstellen.csv")) {
            file.line(words.header(
                    "column.seam",
                    "column.what",
                    "column.from",
                    "column.to",
                    "column.offered",
                    "column.deadline",
                    "column.reminders",
                    "column.lastReminder",
                    "row.ESCALATED"));
            seams.export(
                    actor.get(),
                    criteria.filter(),
                    SeamOrder.parse(request.getParameter("sort")),
                    row -> file.line(
                            seamWords.of("seam", row.seam()),
                            row.label(),
                            row.sender(),
                            row.receiver(),
                            row.offeredAt(),
                            row.deadline(),
                            row.reminders(),
                            row.lastReminder(),
                            row.escalated() ? words.of("row.ESCALATED") : null));
        }
    }
}
