package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.responsibility.ReminderRule;
import jakarta.enterprise.context.ApplicationScoped;

/** An agency has a working day to act before it is reminded, and again before the next reminder (KAM-10). */
@ApplicationScoped
@LegalBasis(rule = KamReminders.RULE, clause = "KAM-10")
class KamReminders implements ReminderRule {
    static final String RULE = "kam.reminder-pause";

    @Override
    public boolean governs(String seam) {
        return seam.startsWith("kam.");
    }

    @Override
    public String rule() {
        return RULE;
    }
}
