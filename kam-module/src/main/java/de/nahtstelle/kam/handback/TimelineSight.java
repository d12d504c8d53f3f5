package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.Excerpt;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;

/**
 * Which entries of a handback an actor may read. Records that came stand among the changes: an import would fill the
 * timeline with them. To an agency its own part: what its people did, what the portal decided about it, and the steps
 * that it shares with the others; not which agencies were confirmed beside it, nor that a further one is sought.
 */
final class TimelineSight {
    private static final String WHOLE = "a.action <> '" + RecordsAdded.ACTION + "'";
    private static final String OF_AGENCY = WHOLE + " and a.action <> '" + CaseNotes.action(CaseNotes.REOPENED) + "'"
            + " and exists (select from kam.handback h where h.id = a.subject and %s)"
            + " and (a.unit = :sightUnit or %s or exists (select from kernel.receipt d join kam.handback_receiver r on r.id = d.subject"
            + " where d.id = cast(a.details ->> 'receipt' as uuid) and %s))";

    private TimelineSight() {}

    /**
     * The entries of that handback.
     *
     * @throws NotPermitted when the function sees no handbacks at all
     */
    static Excerpt of(Actor actor, HandbackId id) {
        HandbackSight sight = HandbackSight.of(actor);
        String condition =
                sight.whole() ? WHOLE : OF_AGENCY.formatted(sight.ofCase(), shared(sight), sight.ofReceiver());
        return new Excerpt(id.subject(), condition, sight.parameters());
    }

    private static String shared(HandbackSight sight) {
        return "(a.action not in ('" + CaseNotes.action(HandbackStep.RECEIVERS.inTimeline()) + "', '"
                + CaseNotes.action(CaseNotes.OTHER_AGENCY) + "') and "
                + OwnRound.ofTimeline(sight) + ")";
    }
}
