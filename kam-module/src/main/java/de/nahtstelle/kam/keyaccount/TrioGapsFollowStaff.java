package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.contract.kernel.StaffChanged;
import de.nahtstelle.kernel.event.Durable;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Somebody leaves, is absent or is covered: the leads hear of it at once, not with the next look. */
@ApplicationScoped
class TrioGapsFollowStaff {
    @Inject
    TrioGaps gaps;

    @Inject
    BusinessClock clock;

    void on(@Observes @Durable("kam.trio-gaps-follow-staff") StaffChanged event) {
        gaps.reportAll(clock.today());
    }
}
