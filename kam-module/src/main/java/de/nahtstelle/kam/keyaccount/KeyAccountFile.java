package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerSight;
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

/** The key accounts a customer has been, for those who may see the customer. */
@ApplicationScoped
@LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
public class KeyAccountFile {
    @Inject
    Jdbi jdbi;

    @Inject
    Trios trios;

    /** The accounts of the customer, the latest first; none when the actor may not see it. */
    public List<KeyAccountDetails> of(Actor actor, CustomerId customer) {
        CustomerSight sight = CustomerSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery("""
                        select a.id, a.admitted_on, p.display_name admitted_by, a.receipt, a.ended_on, a.ended_reason
                          from kam.key_account a
                          join kam.customer c on c.id = a.customer
                          join kernel.person p on p.id = a.admitted_by
                         where c.id = :id and %s
                         order by a.admitted_on desc, a.id desc
                        """.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .bind("id", customer.value())
                .map(ConstructorMapper.of(KeyAccountDetails.class))
                .list());
    }

    /**
     * Who was responsible for the customer on a day, one answer for each role, cover included; none when it was no key
     * account then.
     *
     * @throws NotPermitted to an agency, whose business selection and trio are not
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

    /** The customers that are key accounts now and the actor may see, by name; never more than the limit. */
    public List<ActiveAccount> active(Actor actor) {
        CustomerSight sight = CustomerSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery("""
                        select c.id customer, c.name, c.version
                          from kam.customer c
                         where c.decision = 'KEY_ACCOUNT' and %s
                         order by c.name, c.id
                        """.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .map(ConstructorMapper.of(ActiveAccount.class))
                .list());
    }
}
