package de.nahtstelle.kam;

import de.nahtstelle.kernel.security.Permission;
import de.nahtstelle.kernel.staff.LeadsOfContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The head of KAM and the leads of its teams record absences of their people. */
@ApplicationScoped
class KamLeads implements LeadsOfContext {
    @Override
    public Permission recordsAbsences() {
        return KamPermission.RECORD_ABSENCES;
    }
}
