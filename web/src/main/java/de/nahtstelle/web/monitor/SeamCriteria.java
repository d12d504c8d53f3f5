package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamState;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.organisation.WrittenUnit;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the monitor for.
 *
 * @param sender the unit that hands over, as somebody wrote it
 * @param receiver the unit that is to take over, as somebody wrote it
 */
public record SeamCriteria(
        @Nullable String seam,
        WrittenUnit sender,
        WrittenUnit receiver,
        @Nullable SeamState state) {
    private static final String ANY_KIND = "";

    /** Nothing in particular. */
    static final SeamCriteria NONE = new SeamCriteria(null, WrittenUnit.NONE, WrittenUnit.NONE, null);

    static SeamCriteria of(HttpServletRequest request, UnitFields units) {
        String seam = request.getParameter("seam");
        return new SeamCriteria(
                seam == null || seam.isBlank() ? null : seam,
                units.read(ANY_KIND, request.getParameter("from")),
                units.read(ANY_KIND, request.getParameter("to")),
                SeamState.parse(request.getParameter("state")));
    }

    /** Whether a unit was written that nobody knows. */
    boolean wrong() {
        return sender.wrong() || receiver.wrong();
    }

    SeamFilter filter() {
        return new SeamFilter(seam, sender.id(), receiver.id(), state);
    }
}
