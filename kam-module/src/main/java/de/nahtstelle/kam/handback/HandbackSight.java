package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Actor;
import java.util.Map;

/**
 * Which handbacks an actor may see, and what of them: the one condition that every list, count and export carries in
 * its query. An agency sees the cases it was told of, and in them only its own part.
 */
public final class HandbackSight {
    private static final String TOLD = "exists (select from kam.handback_receiver own where own.handback = h.id"
            + " and own.unit = :sightUnit and own.announced_at is not null and own.state <> 'MISDIRECTED')";

    private static final String OWN_THAT_IS = "exists (select from kam.handback_receiver own where own.handback = h.id"
            + " and own.unit = :sightUnit and own.announced_at is not null and own.state in (%s))";

    private static final String DONE_FOR_OWN = "case when h.done = 'TAKEN_OVER' then h.done"
            + " when " + OWN_THAT_IS.formatted("'CONFIRMED', 'ANNOUNCED'")
            + " then case when h.done in ('CHOICE', 'RECEIVERS') then 'ANNOUNCED' else h.done end"
            + " when " + OWN_THAT_IS.formatted("'AGREED'")
            + " then case when h.done in ('CHOICE', 'RECEIVERS', 'ANNOUNCED') then 'CLEANED' else h.done end"
            + " else 'HANDED_OVER' end";

    private final boolean all;
    private final Actor actor;

    private HandbackSight(boolean all, Actor actor) {
        this.all = all;
        this.actor = actor;
    }

    /** What the actor may see of handbacks; refuses whoever may see none. */
    public static HandbackSight of(Actor actor) {
        actor.must(KamPermission.SEE_OWN_CUSTOMERS, KamPermission.SEE_ALL_CUSTOMERS);
        return new HandbackSight(actor.may(KamPermission.SEE_ALL_CUSTOMERS), actor);
    }

    /** Whether the actor may see handbacks at all. */
    static boolean someOf(Actor actor) {
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS) || actor.may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    /** Who serves a customer is also told to whoever looks that up without seeing the case. */
    public static HandbackSight ofWhoServes(Actor actor) {
        return actor.may(KamPermission.LOOK_UP_CUSTOMERS) ? new HandbackSight(true, actor) : of(actor);
    }

    /** Whether nothing is hidden. */
    public boolean whole() {
        return all;
    }

    /** A condition on {@code kam.handback h}. */
    public String ofCase() {
        return all ? "true" : TOLD;
    }

    /** A condition on {@code kam.handback_receiver r} of a case that may be seen. */
    public String ofReceiver() {
        return all ? "true" : "(r.unit = :sightUnit and r.announced_at is not null and r.state <> 'MISDIRECTED')";
    }

    /** A condition on {@code kernel.work_item i} of a case that may be seen: an agency knows of what its own desks have. */
    public String ofTask() {
        return all
                ? "true"
                : "(i.unit = :sightUnit and (i.function is null or i.function = '" + actor.function() + "'))";
    }

    /** A condition on {@code kernel.handover m} of a case that may be seen. */
    public String ofHandover() {
        return all ? "true" : "m.to_unit = :sightUnit";
    }

    /**
     * The last complete step of {@code kam.handback h}, as an expression. When another agency proves to be the wrong one,
     * the case goes back for that one only: to the others it stays where their own part has got, announced, cleaned so that
     * they agreed, or handed over.
     */
    public String done() {
        return all ? "h.done" : DONE_FOR_OWN;
    }

    /** The named parameters of the conditions. */
    public Map<String, Object> parameters() {
        return all ? Map.of() : Map.of("sightUnit", actor.unit().value());
    }
}
