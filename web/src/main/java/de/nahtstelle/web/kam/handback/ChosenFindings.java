package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.KeptForms;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several findings of one kind are mended at once: the person is shown which, leaves out what is not so, and hears how
 * many it were.
 */
@Named
@RequestScoped
public class ChosenFindings {
    private static final String CHOSEN = "chosen";
    private static final String MEND = "mendChosen";

    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    CleaningPage cleaning;

    @Inject
    MendingRecords mending;

    @Inject
    FormErrors errors;

    @Inject
    KeptForms live;

    @Inject
    Texts texts;

    private @Nullable FindingKind asked;
    private String said = "";

    /** Asks which findings of the kind are meant. */
    public @Nullable String ask(String kind) {
        asked = FindingRow.kind(kind).orElse(null);
        return asked == null ? answer.incomplete() : null;
    }

    /** The kind that is asked about; null when nothing is asked. */
    public @Nullable FindingKind getAsked() {
        return asked;
    }

    /** The findings that may be chosen. */
    public List<Finding> getOffered() {
        return asked == null ? List.of() : cleaning.mendableAtOnce(asked);
    }

    /** Whether the finding is chosen: all of them when the question is asked first. */
    public boolean chosen(Finding finding) {
        return !form.has(MEND) || form.ticked(CHOSEN, box(finding));
    }

    /** What its box says when it is ticked: the finding, and what was shown would be written. */
    public String box(Finding finding) {
        return finding.place() + FindingRow.BETWEEN + Objects.toString(finding.proposal(), "");
    }

    /** Mends what was chosen, and says how many it were. */
    public @Nullable String mend(String posted) {
        Optional<FindingKind> kind = FindingRow.kind(posted);
        List<Mend> chosen = form.values(CHOSEN).stream()
                .flatMap(box -> FindingRow.parse(box).stream())
                .toList();
        if (kind.isEmpty()) {
            return answer.incomplete();
        }
        if (chosen.isEmpty()) {
            asked = kind.get();
            errors.at(CHOSEN, texts.of("label.handback.chosen"), texts.of("missing.handback.chosen"));
            return null;
        }
        return answer.of(() -> mending.mendChosen(actor.get(), page.handback(), chosen), mended -> {
            live.carriedOut();
            said = said(kind.get(), mended, chosen.size() - mended);
            return false;
        });
    }

    private String said(FindingKind kind, int mended, int left) {
        String done = mended == 0 ? "" : texts.of("mended.handback." + kind, Map.of("n", mended));
        return left == 0 ? done : (done + " " + texts.of("mended.handback.left", Map.of("n", left))).strip();
    }

    /** How many were mended and how many not; empty when nothing was sent. */
    public String getSaid() {
        return said;
    }
}
