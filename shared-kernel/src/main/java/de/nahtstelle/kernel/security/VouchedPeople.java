package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The portal's own people for whom an identity provider vouches; what they may do is decided here, not there. */
@ApplicationScoped
public class VouchedPeople {
    @Inject
    Jdbi jdbi;

    /** The person of that name or number; empty when the portal knows nobody so or their sign-in is shut. */
    public Optional<PersonId> find(KnownBy by, String value) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id from kernel.person where <column> = :value" + " and not sign_in_blocked")
                .define("column", by.column())
                .bind("value", value)
                .mapTo(UUID.class)
                .map(PersonId::new)
                .findOne());
    }
}
