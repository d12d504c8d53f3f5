package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.Announcement;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is announced to a receiver today: the customer, or where care is decentral its own sites. */
@ApplicationScoped
class AnnouncementLetters {
    @Inject
    Places places;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    Announcement to(UUID receiver, UnitId agency, Actor sender, CustomerId customer, boolean decentral) {
        return new Announcement(
                customer,
                decentral ? places.sitesOf(receiver) : null,
                agencies.get(agency).name(),
                sender.name() + ", " + sender.unitName(),
                clock.today());
    }
}
