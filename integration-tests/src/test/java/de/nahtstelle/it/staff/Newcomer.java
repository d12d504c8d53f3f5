package de.nahtstelle.it.staff;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.staff.Entered;
import de.nahtstelle.kernel.staff.EnteringPerson;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.staff.NewPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** People and units for the tests of this package. */
@ApplicationScoped
public class Newcomer {
    @Inject
    EnteringPerson entering;

    @Inject
    GivingFunction giving;

    @Inject
    Jdbi jdbi;

    /** Somebody entered now, without any function. */
    Entered.Done enter() {
        String number = "T-" + Ids.next();
        return (Entered.Done)
                entering.enter(As.user("administrator"), new NewPerson(number, "Zora Probe", null, signInName(number)));
    }

    static String signInName(String number) {
        return "neu." + number.toLowerCase(Locale.ROOT);
    }

    PersonId person() {
        return enter().person();
    }

    /** Somebody entered now, who has held the function since the unit exists. */
    PersonId in(String unit, String function, String staffedBy) {
        PersonId person = person();
        giving.give(As.user(staffedBy), person, unit(unit), function, firstDayOf(unit), null);
        return person;
    }

    /** Written past the use case, as nobody can. */
    UUID absentInTheDatabase(PersonId absent, LocalDate firstDay, LocalDate lastDay, PersonId cover) {
        UUID absence = Ids.next();
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.absence (id, person, first_day, last_day, cover) values (?, ?, ?, ?, ?)",
                absence,
                absent.value(),
                firstDay,
                lastDay,
                cover.value()));
        return absence;
    }

    PersonId named(String signInName) {
        return new PersonId(one("select id from kernel.person where sign_in_name = :x", signInName));
    }

    UnitId unit(String number) {
        return new UnitId(one("select id from kernel.unit where number = :x", number));
    }

    String signInNameOf(PersonId person) {
        return jdbi.withHandle(db -> db.createQuery("select sign_in_name from kernel.person where id = :id")
                .bind("id", person.value())
                .mapTo(String.class)
                .one());
    }

    String hashOf(String signInName) {
        return jdbi.withHandle(
                db -> db.createQuery("select password_hash from kernel.person where sign_in_name = :name")
                        .bind("name", signInName)
                        .mapTo(String.class)
                        .one());
    }

    void keepHash(String signInName, String hash) {
        jdbi.useHandle(db ->
                db.execute("update kernel.person set password_hash = ? where sign_in_name = ?", hash, signInName));
    }

    /** Everybody entered here is present again, for the tests after this one. */
    void presentAgain() {
        jdbi.useHandle(db -> db.execute("delete from kernel.absence where person in"
                + " (select id from kernel.person where personnel_number like 'T-%')"));
    }

    LocalDate firstDayOf(String unit) {
        return jdbi.withHandle(db -> db.createQuery("select valid_from from kernel.unit where number = :number")
                .bind("number", unit)
                .mapTo(LocalDate.class)
                .one());
    }

    private UUID one(String sql, String value) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind("x", value).mapTo(UUID.class).one());
    }
}
