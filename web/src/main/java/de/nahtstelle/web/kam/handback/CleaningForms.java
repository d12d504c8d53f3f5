package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of the cleaning: mend one, mend all of a kind, sign for the rest. */
@Named
@RequestScoped
public class CleaningForms {
    private static final int SHORTEST_REASON = 10;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    MendingRecords mending;

    @Inject
    SigningException signing;

    /** Mends the finding of that row by what its button proposed. */
    public @Nullable String mend(String row) {
        return FindingRow.parse(row).map(this::carryOut).orElseGet(answer::incomplete);
    }

    /** Mends the finding of that row by the value that was written beside it. */
    public @Nullable String mendByHand(String row) {
        String value = form.text("value-" + row);
        return value.isEmpty() ? answer.incomplete() : mend(row + FindingRow.BETWEEN + value);
    }

    /** Mends every finding of the kind for which one click suffices. */
    public @Nullable String mendAll(String kind) {
        Optional<FindingKind> known = FindingRow.kind(kind);
        known.ifPresent(all -> mending.mendAll(actor.get(), page.handback(), all));
        return known.isPresent() ? answer.toCase() : answer.incomplete();
    }

    /** A lead signs for what is still found. */
    public @Nullable String sign() {
        if (form.text("reason").length() < SHORTEST_REASON) {
            return answer.incomplete();
        }
        signing.sign(actor.get(), page.handback(), form.text("reason"));
        return answer.toCase();
    }

    private @Nullable String carryOut(Mend mend) {
        return answer.of(() -> mending.mend(actor.get(), page.handback(), mend));
    }
}
