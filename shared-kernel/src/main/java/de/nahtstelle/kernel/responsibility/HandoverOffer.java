package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import java.time.LocalDate;

/**
 * What is offered to whom, until when.
 *
 * @param seam which passage of the house it is, for instance {@code kam.handback}
 * @param label how lists name it; no personal data
 * @param caseRef the case in which it is taken over; the portal knows the page of each kind
 * @param deadline last day, in Berlin
 */
public record HandoverOffer(
        String seam,
        SubjectRef subject,
        String label,
        SubjectRef caseRef,
        UnitId from,
        UnitId to,
        LocalDate deadline) {}
