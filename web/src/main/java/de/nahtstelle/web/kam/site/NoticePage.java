package de.nahtstelle.web.kam.site;

import de.nahtstelle.kam.site.SiteNotice;
import de.nahtstelle.kam.site.SiteNotices;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The notice to an agency that it answers for a site somebody else entered. */
@Named
@RequestScoped
public class NoticePage {
    @Inject
    CurrentActor actor;

    @Inject
    SiteNotices notices;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;
    private @Nullable SiteNotice notice;

    @PostConstruct
    void identify() {
        id = request.getParameter("id");
    }

    /** The notice; read once per request. */
    public SiteNotice getNotice() {
        if (notice == null) {
            notice = AddressId.parse(id)
                    .flatMap(site -> notices.find(actor.get(), site))
                    .orElseThrow(NotThere.of("site", String.valueOf(id)));
        }
        return notice;
    }

    /** Acknowledges it. */
    public String acknowledge() {
        notices.acknowledge(actor.get(), getNotice().id());
        return "/kam/site/notice.xhtml?faces-redirect=true&id=" + getNotice().id();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
