package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.security.Permission;

/** A context says which of its functions record absences for the people of their unit; one bean each. */
public interface LeadsOfContext {
    /** Held by the functions that lead. */
    Permission recordsAbsences();
}
