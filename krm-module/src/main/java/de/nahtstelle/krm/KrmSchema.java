package de.nahtstelle.krm;

import de.nahtstelle.kernel.persistence.ContextSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** The schema {@code krm}, which only this context reads and writes. */
@ApplicationScoped
class KrmSchema implements ContextSchema {
    @Override
    public String name() {
        return "krm";
    }
}
