package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.DecidedCase;
import de.nahtstelle.kernel.directive.DecidedCases;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipt of a decision: rule, clause, facts, result, and what would have changed it. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    ReadReceipts receipts;

    @Inject
    CurrentActor actor;

    @Inject
    DecidedCases cases;

    @Inject
    Texts texts;

    private @Nullable String id;
    private @Nullable ReceiptRecord receipt;
    private @Nullable DecidedCase decided;

    /** Reads the receipt. */
    public void load() {
        receipt = receipts.byId(actor.get(), uuid()).orElseThrow(NotThere.of("receipt", String.valueOf(id)));
        decided = cases.of(actor.get(), new SubjectRef(receipt.subjectKind(), receipt.subject()))
                .orElse(null);
    }

    /** The case it is about; null when it is about something else or the actor may not see the case. */
    public @Nullable DecidedCase getDecided() {
        return decided;
    }

    private UUID uuid() {
        return AddressId.parse(id).orElseThrow(NotThere.of("receipt", String.valueOf(id)));
    }

    /** The refusal as the page where it happened has shown it; null when the decision was in favour. */
    public @Nullable Refusal getRefusal() {
        return receipt == null || !receipt.result().equals("REFUSED")
                ? null
                : new Refusal(
                        receipt.id(),
                        receipt.rule(),
                        receipt.clause(),
                        receipt.expiredOn(),
                        texts.facts(receipt.facts()),
                        texts.facts(receipt.wouldChangeIt()));
    }

    /** The facts that were decided on. */
    public List<Map.Entry<String, Object>> getFacts() {
        return receipt == null ? List.of() : entries(receipt.facts());
    }

    /** The facts of the nearest different outcome. */
    public List<Map.Entry<String, Object>> getChanges() {
        return receipt == null ? List.of() : entries(receipt.wouldChangeIt());
    }

    private List<Map.Entry<String, Object>> entries(@Nullable String json) {
        return new ArrayList<>(texts.facts(json).entrySet());
    }

    public @Nullable ReceiptRecord getReceipt() {
        return receipt;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
