package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the cleaning: mend one, mend all of a kind, take a merge or a postal code back. */
@Named
@RequestScoped
public class CleaningForms {
    private static final String SEEN = "seen";

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
    UnmergingSites unmerging;

    @Inject
    UndoingPostalCode undoing;

    private @Nullable String question;
    private @Nullable String tried;

    /** Mends the finding of that row by what its button proposed, or over what somebody else wrote. */
    public @Nullable String mend(String row) {
        tried = row;
        String next = carryOut(FindingRow.parse(row));
        question = answer.refusedBy(MendingRecords.REOPENING) ? row : null;
        return next;
    }

    /** The row that was to be mended; null when none was. */
    public @Nullable String getTried() {
        return tried;
    }

    /** The newest change that the person had seen when the form was sent; empty when there was none. */
    public String getSeen() {
        return form.text(SEEN);
    }

    /** Mends the finding of that row although the case goes back to the choice of receivers. */
    public @Nullable String mendAnyway(String row) {
        return carryOut(FindingRow.parse(row).map(Mend::although));
    }

    /** The row whose mend sends the case back, to be confirmed first; null when nothing is asked. */
    public @Nullable String getQuestion() {
        return question;
    }

    /** Sets the postal code that sent the case back to what it was. */
    public @Nullable String undoPostalCode() {
        return answer.of(() -> undoing.undo(actor.get(), page.handback()));
    }

    /** Mends the finding of that row by the value that was written beside it. */
    public @Nullable String mendByHand(String row) {
        String value = form.text("value-" + row);
        return value.isEmpty() ? answer.incomplete() : mend(row + FindingRow.BETWEEN + value);
    }

    /** Mends every finding of the kind for which one click suffices. */
    public @Nullable String mendAll(String kind) {
        Optional<FindingKind> all = FindingRow.kind(kind);
        return all.isEmpty()
                ? answer.incomplete()
                : answer.of(() -> mending.mendAll(actor.get(), page.handback(), all.get()));
    }

    /** Takes the merge of that row back. */
    public @Nullable String unmerge(String row) {
        UUID merge = AddressId.parse(row).orElse(null);
        return merge == null
                ? answer.incomplete()
                : answer.of(() -> unmerging.unmerge(actor.get(), page.handback(), merge));
    }

    private @Nullable String carryOut(Optional<Mend> mend) {
        return mend.isEmpty()
                ? answer.incomplete()
                : answer.of(() -> mending.mend(
                        actor.get(),
                        page.handback(),
                        mend.get().havingSeen(AddressId.parse(getSeen()).orElse(null))));
    }
}
