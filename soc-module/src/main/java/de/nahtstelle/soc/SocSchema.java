package de.nahtstelle.soc;

import de.nahtstelle.kernel.persistence.ContextSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** The schema {@code soc}, which only this context reads and writes. */
@ApplicationScoped
class SocSchema implements ContextSchema {
    @Override
    public String name() {
        return "soc";
    }
}
