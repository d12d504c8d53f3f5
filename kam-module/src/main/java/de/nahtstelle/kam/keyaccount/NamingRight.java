package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * Who names whom: the head of KAM anybody for any account; the lead of a sales team people of the own team for the
 * accounts of the own team; the lead of the back office its Fachkräfte for any account. So only the head passes an
 * account to another team.
 */
@LegalBasis(rule = "kam.trio", clause = "KAM-05")
@LegalBasis(rule = "kam.two-lines-of-supervision", clause = "KAM-07")
final class NamingRight {
    private NamingRight() {}

    /**
     * Refuses unless the actor may name the member.
     *
     * @param team the unit that answers for the account; null when none does as a whole
     * @param member null when nobody serves by the membership chosen
     * @throws NotPermitted when the actor may not
     */
    static void must(Actor actor, @Nullable UnitId team, TrioRole role, @Nullable Candidate member) {
        if (member == null ? lead(actor) : !covers(actor, team, role, member)) {
            throw new NotPermitted(KamPermission.NAME_TRIO, actor.function());
        }
    }

    static boolean covers(Actor actor, @Nullable UnitId team, TrioRole role, Candidate member) {
        return !lead(actor)
                || (actor.unit().value().equals(member.unit())
                        && (role == TrioRole.SPECIALIST || actor.unit().equals(team)));
    }

    private static boolean lead(Actor actor) {
        return actor.function().equals(KamFunctions.KAM_TEAM_LEAD);
    }
}
