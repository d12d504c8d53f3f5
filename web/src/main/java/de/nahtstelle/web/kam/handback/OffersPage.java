package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.overview.OfferRow;
import de.nahtstelle.kam.handback.overview.OfferSite;
import de.nahtstelle.kam.handback.overview.OffersOfHandback;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The job offers that go along with a handback, as far as the actor may see them. */
@Named
@RequestScoped
public class OffersPage extends ListPage<OfferRow> {
    private static final int SIZE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    OffersOfHandback offers;

    private @Nullable String site;

    /** Reads the page asked for; there is none where the actor sees no such case. */
    public void load() {
        page.getFile();
        UUID only = AddressId.parse(site).orElse(null);
        show(
                offers.page(actor.get(), page.handback(), only, cursor(), SIZE),
                offers.count(actor.get(), page.handback(), only));
    }

    /** The sites by which the list can be narrowed. */
    public List<OfferSite> getSites() {
        return offers.sites(actor.get(), page.handback());
    }

    public @Nullable String getSite() {
        return site;
    }

    public void setSite(@Nullable String site) {
        this.site = site;
    }
}
