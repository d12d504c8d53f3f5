package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.staff.Colleague;
import java.util.UUID;

/** A person of an agency who can look after a customer there. */
public record Caretaker(UUID person, String name) {
    static Caretaker of(Colleague colleague) {
        return new Caretaker(colleague.person(), colleague.name());
    }
}
