package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.CsvDownload;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.organisation.WrittenUnit;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FileWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The list of customers as a file: same filter, same order, same sight and same words as the page. */
@WebServlet("/kam/portfolio/customers.csv")
public class CustomersCsv extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient CustomerList customers;

    @Inject
    transient StoredFilters filters;

    @Inject
    transient UnitFields units;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = filters.find(
                actor.get(),
                CustomerCriteria.LIST,
                AddressId.parse(request.getParameter("filter")).orElse(null));
        WrittenUnit unit = CustomerCriteria.unit(values, units);
        if (unit.wrong()) {
            throw new InvalidInput("unit");
        }
        CustomerFilter filter = CustomerCriteria.of(values, unit);
        if (filter.textTooShort()) {
            throw new InvalidInput("text");
        }
        CustomerOrder order = CustomerOrder.parse(request.getParameter("sort"));
        FileWords words = FileWords.of(request, "portfolio");
        try (CsvDownload file = new CsvDownload(response, "grosskunden.csv")) {
            file.line(words.header(
                    "column.number",
                    "column.name",
                    "column.seat",
                    "column.region",
                    "column.decision",
                    "column.unit",
                    "column.sites",
                    "column.offers"));
            customers.export(
                    actor.get(),
                    filter,
                    order,
                    row -> file.line(
                            row.customerNumber(),
                            row.name(),
                            row.seatTown(),
                            words.of("region", row.region()),
                            words.of("decision", row.decision()),
                            row.ownSites() > 0 ? actor.get().unitName() : row.unit(),
                            row.sites(),
                            row.offers()));
        }
    }
}
