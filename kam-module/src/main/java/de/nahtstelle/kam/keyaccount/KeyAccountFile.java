package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The key accounts a customer has been. Selection and trio are not the business of an agency, whose customer it may be. */
@ApplicationScoped
@LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
public class KeyAccountFile {
    @Inject
    Jdbi jdbi;

    @Inject
    Trios trios;

    @Inject
    Profiles profiles;

    /**
     * The accounts of the customer, the latest first.
     *
     * @throws NotPermitted to an agency
     */
    public List<KeyAccountDetails> of(Actor actor, CustomerId customer) {
        actor.must(KamPermission.LOOK_UP_CUSTOMERS);
        return jdbi.withHandle(db -> db.createQuery("""
                        select a.id, a.admitted_on, p.display_name admitted_by, a.receipt, a.ended_on, a.ended_reason
                          from kam.key_account a
                          join kernel.person p on p.id = a.admitted_by
                         where a.customer = :id
                         order by a.admitted_on desc, a.id desc
                        """)
                .bind("id", customer.value())
                .map(ConstructorMapper.of(KeyAccountDetails.class))
                .list());
    }

    /**
     * Who was responsible for the customer on a day, one answer for each role, cover included; none when it was no key
     * account then.
     *
     * @throws NotPermitted to an agency
     */
    @LegalBasis(rule = "kam.trio", clause = "KAM-05")
    public List<Answering> answering(Actor actor, CustomerId customer, LocalDate day) {
        actor.must(KamPermission.LOOK_UP_CUSTOMERS);
        return of(actor, customer).stream()
                .filter(account -> account.activeOn(day))
                .findFirst()
                .map(account -> answering(account.keyAccount(), day))
                .orElseGet(List::of);
    }

    /**
     * Who serves the accounts of the customer on a day, with absences and covers.
     *
     * @throws NotPermitted to an agency
     */
    @LegalBasis(rule = "kam.trio", clause = "KAM-05")
    public List<TrioMember> trio(Actor actor, CustomerId customer, LocalDate day) {
        actor.must(KamPermission.LOOK_UP_CUSTOMERS);
        return of(actor, customer).stream()
                .flatMap(account -> trios.on(account.keyAccount(), day).stream())
                .toList();
    }

    /**
     * Everyone who ever served the latest account, role by role, the latest first; absences as of the day.
     *
     * @throws NotPermitted to an agency
     */
    @LegalBasis(rule = "kam.trio", clause = "KAM-05")
    public List<TrioMember> trioHistory(Actor actor, CustomerId customer, LocalDate day) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return of(actor, customer).stream()
                .limit(1)
                .flatMap(account -> trios.history(account.keyAccount(), day).stream())
                .toList();
    }

    /**
     * The selection profile of the latest admission, trait by trait.
     *
     * @throws NotPermitted to an agency
     */
    @LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
    public List<DecidedTrait> profile(Actor actor, CustomerId customer) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return of(actor, customer).stream()
                .limit(1)
                .flatMap(account -> profiles.of(account.keyAccount()).stream())
                .toList();
    }

    private List<Answering> answering(KeyAccountId account, LocalDate day) {
        List<TrioMember> trio = trios.on(account, day);
        return Arrays.stream(TrioRole.values())
                .map(role -> trio.stream()
                        .filter(member -> member.role() == role)
                        .findFirst()
                        .map(Answering::of)
                        .orElseGet(() -> Answering.nobody(role)))
                .toList();
    }

    /**
     * The customers that are key accounts now, by name; never more than the limit.
     *
     * @throws NotPermitted to whoever may not swap one of them for another
     */
    public List<ActiveAccount> active(Actor actor) {
        actor.must(KamPermission.ADMIT_KEY_ACCOUNT);
        return jdbi.withHandle(db -> db.createQuery("""
                        select c.id customer, c.name, c.version
                          from kam.customer c
                         where c.decision = 'KEY_ACCOUNT'
                         order by c.name, c.id
                        """)
                .map(ConstructorMapper.of(ActiveAccount.class))
                .list());
    }
}
