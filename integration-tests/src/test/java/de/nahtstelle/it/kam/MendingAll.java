package de.nahtstelle.it.kam;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

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
                kind,
                findings.of(HandbackRoute.head(), id).stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(Finding::subject)
                        .collect(Collectors.toSet()));
    }
}
