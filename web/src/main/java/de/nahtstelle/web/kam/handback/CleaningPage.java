package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.CleaningRecord;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.Reopening;
import de.nahtstelle.kam.handback.SignatureRequest;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Format;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the records of a handback's customer, and what was decided about it; read once per request. */
@Named
@RequestScoped
public class CleaningPage {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    Findings findings;

    @Inject
    CleaningRecords records;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private @Nullable List<Finding> found;
    private @Nullable CleaningRecord decided;

    /** Something was done: everything is read anew. */
    void changed() {
        found = null;
        decided = null;
    }

    /** What is found today. */
    public List<Finding> getFindings() {
        if (found == null) {
            found = findings.of(actor.get(), page.handback());
        }
        return found;
    }

    /** The record that the finding of that place is about, as a person knows it; empty when it is found no more. */
    Optional<String> record(String place) {
        return getFindings().stream()
                .filter(finding -> finding.place().equals(place))
                .map(Finding::record)
                .findFirst();
    }

    /** The newest change of the records; no change at all where there was none. */
    public UUID getSeen() {
        return records.newestChange(actor.get(), page.handback());
    }

    /** How many findings nobody has signed for. */
    public long getOpen() {
        return unsigned().count();
    }

    /** By what these are known. */
    public List<String> getOpenKeys() {
        return unsigned().map(Finding::key).toList();
    }

    private Stream<Finding> unsigned() {
        return getFindings().stream().filter(finding -> !finding.signed());
    }

    /** Whether the findings are what the case hangs on: while records are cleaned, and when one turned up afterwards. */
    public boolean isInFront() {
        HandbackStep next = page.getNextStep();
        return next == HandbackStep.CLEANED || (next != null && HandbackStep.CLEANED.isBefore(next) && getOpen() > 0);
    }

    /** Whether it is time to say that nothing is wrong: the agencies were told, so that the records are being cleaned. */
    public boolean isChecked() {
        return !page.getFile().facts().done().isBefore(HandbackStep.ANNOUNCED);
    }

    /** The last request for a signature; null when none was made. */
    public @Nullable SignatureRequest getSignature() {
        return getDecided().request();
    }

    /** Whether a signature is asked for and nobody has answered. */
    public boolean isAsked() {
        SignatureRequest request = getSignature();
        return request != null && request.open();
    }

    /** Whether the actor can sign for what the case hangs on. */
    public boolean isToSign() {
        return page.isCleaned() && page.isLead() && isInFront() && getOpen() > 0;
    }

    /** Who asked when and whom, as a sentence; empty when nobody did. */
    public String getSignatureAsked() {
        SignatureRequest request = getSignature();
        return request == null
                ? ""
                : texts.of(
                        "signature.handback.asked",
                        Map.of(
                                "at", format.dateTime(request.askedAt()),
                                "by", request.askedBy() + ", " + request.askedUnit(),
                                "of", request.askedOf()));
    }

    /** Which postal code can be set back, and to which step that leads; empty when none can. */
    public String getUndoing() {
        Reopening reopening = getDecided().reopening();
        return reopening == null
                ? ""
                : texts.of(
                        reopening.codeBefore() == null ? "reopening.handback.offerNone" : "reopening.handback.offer",
                        Map.of(
                                "record", reopening.record(),
                                "before", Objects.requireNonNullElse(reopening.codeBefore(), ""),
                                "after", reopening.codeAfter(),
                                "step", texts.of("fact.kam.step." + reopening.doneBefore())));
    }

    /** The findings of the kind that can be mended at once. */
    List<Finding> mendableAtOnce(FindingKind kind) {
        return getFindings().stream()
                .filter(finding -> finding.kind() == kind && finding.mendableTogether() && !finding.signed())
                .toList();
    }

    /** The kinds of findings of which several can be mended at once. */
    public List<FindingKind> getKindsMendableAtOnce() {
        return getFindings().stream()
                .filter(finding -> finding.mendableTogether() && !finding.signed())
                .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(kind -> kind.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Signed exceptions, and merges that can be undone. */
    public CleaningRecord getDecided() {
        if (decided == null) {
            decided = records.of(actor.get(), page.handback());
        }
        return decided;
    }
}
