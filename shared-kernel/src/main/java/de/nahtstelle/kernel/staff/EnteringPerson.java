package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The administration enters a person, who holds no function yet, with a password for the first sign-in. */
@ApplicationScoped
public class EnteringPerson {
    @Inject
    Jdbi jdbi;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    /** Enters the person, unless number or sign-in name are taken. */
    @Transactional
    public Entered enter(Actor actor, NewPerson entered) {
        actor.must(KernelPermission.MANAGE_PEOPLE);
        PersonId person = new PersonId(Ids.next());
        String password = FirstPassword.next();
        if (!insert(person, entered, passwords.hash(password))) {
            return taken(entered);
        }
        audit.record(actor, Staffing.subject(person), "kernel.person-entered", null, Map.of());
        return new Entered.Done(person, password);
    }

    private boolean insert(PersonId person, NewPerson entered, String hash) {
        return jdbi.withHandle(db -> db.execute(
                        "insert into kernel.person (id, personnel_number, display_name, email, sign_in_name,"
                                + " password_hash, must_change_password) values (?, ?, ?, ?, ?, ?, true)"
                                + " on conflict do nothing",
                        person.value(),
                        entered.personnelNumber(),
                        entered.name(),
                        entered.email(),
                        entered.signInName(),
                        hash)
                == 1);
    }

    private Entered taken(NewPerson entered) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select exists (select from kernel.person where personnel_number = :number) number_taken,
                               exists (select from kernel.person where sign_in_name = :name) name_taken
                        """)
                .bind("number", entered.personnelNumber())
                .bind("name", entered.signInName())
                .map((row, context) -> new Entered.Taken(row.getBoolean("number_taken"), row.getBoolean("name_taken")))
                .one());
    }
}
