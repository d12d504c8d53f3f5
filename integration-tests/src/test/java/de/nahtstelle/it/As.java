package de.nahtstelle.it;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who acts in a test inside the container: {@code As.user("ags.fuerth")}. */
public final class As {
    private As() {}

    /** The sample user of that sign-in name, in the function it has held longest. */
    public static Actor user(String signInName) {
        UUID person = CDI.current()
                .select(Jdbi.class)
                .get()
                .withHandle(db -> db.createQuery("select id from kernel.person where sign_in_name = :name")
                        .bind("name", signInName)
                        .mapTo(UUID.class)
                        .one());
        return CDI.current()
                .select(Memberships.class)
                .get()
                .of(new PersonId(person))
                .get(0);
    }
}
