package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The selection profiles, kept with the account for whose admission they were made. */
@ApplicationScoped
@LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
class Profiles {
    @Inject
    Jdbi jdbi;

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(KeyAccountId account, SelectionProfile profile, Actor decider, LocalDate day) {
        jdbi.useHandle(db -> {
            PreparedBatch batch = db.prepareBatch("""
                    insert into kam.selection_trait (key_account, trait, met, evidence, decided_by, decided_on)
                    values (:account, :trait, :met, :evidence, :decider, :day)
                    """);
            profile.judgements()
                    .forEach(judgement -> batch.bind("account", account.value())
                            .bind("trait", judgement.trait().name())
                            .bind("met", judgement.met())
                            .bind("evidence", judgement.evidence().strip())
                            .bind("decider", decider.person().value())
                            .bind("day", day)
                            .add());
            batch.execute();
        });
    }

    /** The profile of an account, trait by trait. */
    List<DecidedTrait> of(KeyAccountId account) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select t.trait, t.met, t.evidence, p.display_name decided_by, t.decided_on
                          from kam.selection_trait t join kernel.person p on p.id = t.decided_by
                         where t.key_account = :account
                         order by array_position(
                           array['STRATEGIC_PARTNERSHIP', 'NATIONWIDE_CARE', 'INTERTWINED_STRUCTURE'], t.trait)
                        """)
                .bind("account", account.value())
                .map(ConstructorMapper.of(DecidedTrait.class))
                .list());
    }
}
