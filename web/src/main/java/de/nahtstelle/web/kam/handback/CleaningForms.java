package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The forms of the cleaning: mend one, take a merge or a postal code back. */
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

    @Inject
    CleaningPage cleaning;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    private String unwritten = "";
    private boolean byHand;
    private boolean saidAtField;
    private @Nullable String question;
    private @Nullable String tried;

    /** Mends the finding of that row by what its button proposed. */
    public @Nullable String mend(String row) {
        return mend(row, Mend::byProposal);
    }

    /** Mends the finding of that row over what somebody else wrote. */
    public @Nullable String mendOver(String row) {
        return mend(row, UnaryOperator.identity());
    }

    private @Nullable String mend(String row, UnaryOperator<Mend> meant) {
        tried = row;
        String next = carryOut(FindingRow.parse(row).map(meant));
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

    /** Mends the finding of that row by the value that was written beside it; says there what is wrong with it. */
    public @Nullable String mendByHand(String row) {
        String value = written(row);
        if (FindingRow.parse(row + FindingRow.BETWEEN).isEmpty()) {
            return answer.incomplete();
        }
        if (value.isEmpty()) {
            wrong(row, "");
            return null;
        }
        byHand = true;
        String next = mendOver(row + FindingRow.BETWEEN + value);
        if (answer.refusedBy(MendingRecords.FITTING)) {
            saidAtField = true;
            wrong(row, texts.of("misfit.handback.value", Map.of("value", value)) + " ");
        }
        return next;
    }

    private void wrong(String row, String why) {
        String kind = row.split(FindingRow.BETWEEN, 2)[0];
        String record = cleaning.record(row).map(known -> " " + known).orElse("");
        errors.at(
                FindingRow.field(row),
                texts.of("label.handback." + kind) + record,
                why + texts.of("expected.handback." + kind));
    }

    /** What was written beside the finding of that row; empty when nothing was. */
    public String written(String row) {
        return form.text(FindingRow.field(row));
    }

    /** Whether the refusal is said at the field it is about, and not above the forms. */
    public boolean isSaidAtField() {
        return saidAtField;
    }

    /** What was to be written for a finding that was gone by then; empty when nothing was. */
    public String getUnwritten() {
        return unwritten;
    }

    /** Takes the merge of that row back. */
    public @Nullable String unmerge(String row) {
        UUID merge = AddressId.parse(row).orElse(null);
        return merge == null
                ? answer.incomplete()
                : answer.of(() -> unmerging.unmerge(actor.get(), page.handback(), merge));
    }

    private @Nullable String carryOut(Optional<Mend> posted) {
        if (posted.isEmpty()) {
            return answer.incomplete();
        }
        Mend mend = posted.get().havingSeen(AddressId.parse(getSeen()).orElse(null));
        return answer.of(
                () -> mending.mend(actor.get(), page.handback(), mend),
                mended -> mended || !writtenAndGone(mend.value()));
    }

    /** Keeps what was written by hand for a finding that is no more; what a button proposed is no loss. */
    private boolean writtenAndGone(@Nullable String value) {
        unwritten = byHand ? Objects.requireNonNullElse(value, "") : "";
        return byHand;
    }
}
