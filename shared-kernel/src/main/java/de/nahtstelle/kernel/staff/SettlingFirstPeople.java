package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Enters the first people of a house, with the functions they hold: nobody is there yet who could be asked to. */
@ApplicationScoped
public class SettlingFirstPeople {
    @Inject
    Jdbi jdbi;

    @Inject
    Passwords passwords;

    /** Enters them, all with this password; false, and nothing is done, once anybody exists. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean settle(List<FirstPerson> people, String password) {
        return jdbi.withHandle(db -> {
            db.execute("lock table kernel.person in exclusive mode");
            boolean nobody = db.createQuery("select not exists (select from kernel.person)")
                    .mapTo(Boolean.class)
                    .one();
            if (nobody) {
                String hash = passwords.hash(password);
                people.forEach(first -> settle(db, first, hash));
            }
            return nobody;
        });
    }

    private static void settle(Handle db, FirstPerson first, String hash) {
        UUID id = Ids.next();
        db.execute(
                "insert into kernel.person (id, personnel_number, display_name, sign_in_name, password_hash)"
                        + " values (?, ?, ?, ?, ?)",
                id,
                first.person().personnelNumber(),
                first.person().name(),
                first.person().signInName(),
                hash);
        db.execute(
                "insert into kernel.membership (id, person, unit, unit_kind, function, valid_from)"
                        + " select ?, ?, id, kind, ?, greatest(valid_from, date '2020-01-01')"
                        + " from kernel.unit where number = ?",
                Ids.next(),
                id,
                first.function(),
                first.unit());
    }
}
