package de.nahtstelle.bak;

import de.nahtstelle.kernel.persistence.ContextSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** The schema {@code bak}, which only this context reads and writes. */
@ApplicationScoped
class BakSchema implements ContextSchema {
    @Override
    public String name() {
        return "bak";
    }
}
