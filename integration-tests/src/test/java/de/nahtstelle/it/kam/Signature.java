package de.nahtstelle.it.kam;

import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.handback.DecliningSignature;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.SignatureAnswer;
import de.nahtstelle.kam.handback.SignatureRequest;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A lead answers for what it is shown: all that is found now, and the newest request. */
@Dependent
class Signature {
    @Inject
    Findings findings;

    @Inject
    CleaningRecords cleaning;

    @Inject
    SigningException signing;

    @Inject
    DecliningSignature declining;

    Outcome<Integer> sign(Actor lead, HandbackId id, String reason) {
        return signing.sign(lead, id, reason, found(id));
    }

    Outcome<SignatureAnswer> decline(Actor lead, HandbackId id, String reason) {
        SignatureRequest request = cleaning.of(HandbackRoute.head(), id).request();
        return declining.decline(lead, id, request == null ? UUID.randomUUID() : request.id(), reason);
    }

    /** What is found now, by its keys. */
    Set<String> found(HandbackId id) {
        return findings.of(HandbackRoute.head(), id).stream().map(Finding::key).collect(Collectors.toSet());
    }
}
