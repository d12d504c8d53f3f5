package de.nahtstelle.kernel.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of files that the contexts know. */
@ApplicationScoped
class BulkWorks {
    @Inject
    Instance<BulkWork> works;

    BulkWork of(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing handles files of kind " + kind));
    }
}
