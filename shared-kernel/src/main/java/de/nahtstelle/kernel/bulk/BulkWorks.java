package de.nahtstelle.kernel.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The kinds of files that the contexts know. */
@ApplicationScoped
class BulkWorks {
    @Inject
    Instance<BulkWork> works;

    /** The kinds by which a file is read that is given as this one. */
    KnownKinds known(String kind) {
        return new KnownKinds(kind, works.stream().collect(Collectors.toMap(BulkWork::kind, BulkWork::format)));
    }

    BulkWork of(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing handles files of kind " + kind));
    }
}
