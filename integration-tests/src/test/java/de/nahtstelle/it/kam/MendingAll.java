package de.nahtstelle.it.kam;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Chooses all findings of a kind and mends them at once. */
@Dependent
class MendingAll {
    @Inject
    Findings findings;

    @Inject
    MendingRecords mending;

    Outcome<Integer> of(HandbackId id, FindingKind kind) {
        return mending.mendChosen(
                HandbackRoute.head(),
                id,
                findings.of(HandbackRoute.head(), id).stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(finding -> new Mend(kind, finding.subject(), finding.proposal()))
                        .toList());
    }
}
