package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.DecliningSignature;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the cleaning: mend one, mend all of a kind, sign for the rest. */
@Named
@RequestScoped
public class CleaningForms {
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

    @Inject
    AskingForSignature asking;

    @Inject
    DecliningSignature declining;

    @Inject
    UnmergingSites unmerging;

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
        return FindingRow.kind(kind)
                .map(all -> answer.of(() -> mending.mendAll(actor.get(), page.handback(), all)))
                .orElseGet(answer::incomplete);
    }

    /** A lead signs for what is still found. */
    public @Nullable String sign() {
        return answer.of(() -> signing.sign(actor.get(), page.handback(), form.text("reason")));
    }

    /** Asks the leads to sign. */
    public @Nullable String askToSign() {
        return answer.of(() -> asking.ask(actor.get(), page.handback(), form.text("why")));
    }

    /** A lead does not sign. */
    public @Nullable String decline() {
        return answer.of(() -> declining.decline(actor.get(), page.handback(), form.text("whyNot")));
    }

    /** Takes the merge of that row back. */
    public @Nullable String unmerge(String row) {
        UUID merge = HandbackCriteria.id(row);
        return merge == null
                ? answer.incomplete()
                : answer.of(() -> unmerging.unmerge(actor.get(), page.handback(), merge));
    }

    private @Nullable String carryOut(Mend mend) {
        return answer.of(() -> mending.mend(actor.get(), page.handback(), mend));
    }
}
