package de.nahtstelle.web.list;

import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.security.WayBack;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes the filters of a list by POST, keeps them, and shows the list again with nothing but their id in the address.
 * Used by the tag {@code nt:filters} with the attribute {@code keep}.
 */
@WebServlet("/filter")
public class KeepFilter extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;
    private static final Set<String> OF_THE_FORM = Set.of("list", "page", "sort");

    @Inject
    transient CurrentActor actor;

    @Inject
    transient StoredFilters filters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = filters.keep(actor.get(), String.valueOf(request.getParameter("list")), values(request));
        String page = WayBack.safe(request.getParameter("page"));
        String sort = request.getParameter("sort");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + page + "?" + (id == null ? "" : "filter=" + id)
                        + (sort != null && sort.matches("-?[a-z]{1,30}") ? "&sort=" + sort : ""));
    }

    private static Map<String, String> values(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(given -> !OF_THE_FORM.contains(given.getKey()))
                .filter(given -> !given.getValue()[0].isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, given -> cut(given.getValue()[0].strip())));
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
