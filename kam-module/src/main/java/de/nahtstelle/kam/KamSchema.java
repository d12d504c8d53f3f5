package de.nahtstelle.kam;

import de.nahtstelle.kernel.persistence.ContextSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** The schema {@code kam}, which only this context reads and writes. */
@ApplicationScoped
class KamSchema implements ContextSchema {
    @Override
    public String name() {
        return "kam";
    }
}
