package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.responsibility.HandoverFilter;
import de.nahtstelle.kernel.responsibility.SeamState;
import de.nahtstelle.web.list.AddressId;
import jakarta.servlet.http.HttpServletRequest;

/** What an address asks the monitor for; what it does not know is left out. */
final class HandoverCriteria {
    private HandoverCriteria() {}

    static HandoverFilter of(HttpServletRequest request) {
        String seam = request.getParameter("seam");
        return new HandoverFilter(
                seam == null || seam.isBlank() ? null : seam,
                AddressId.parse(request.getParameter("from")).orElse(null),
                AddressId.parse(request.getParameter("to")).orElse(null),
                SeamState.parse(request.getParameter("state")));
    }
}
