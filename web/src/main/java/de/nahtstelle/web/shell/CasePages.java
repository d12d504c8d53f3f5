package de.nahtstelle.web.shell;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.ReadingWithdrawal;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.site.SiteNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** The page on which a case is worked on, by its kind; what lists know of a case is its kind and id. */
@Named
@ApplicationScoped
public class CasePages {
    private static final String HOME = "/home.xhtml";
    private static final Map<String, String> PAGES = Map.of(
            CustomerId.KIND, "/kam/portfolio/customer.xhtml",
            HandbackId.KIND, "/kam/handback/handback.xhtml",
            ReadingWithdrawal.TASK, "/kam/handback/withdrawn.xhtml",
            SiteNotices.TASK, "/kam/site/notice.xhtml");

    /** Path of the page within the portal; the home page for a kind that has none. */
    public String of(String kind, UUID id) {
        String page = PAGES.get(kind);
        return page == null ? HOME : page + "?id=" + id;
    }
}
