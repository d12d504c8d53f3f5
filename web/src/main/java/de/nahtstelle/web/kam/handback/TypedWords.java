package de.nahtstelle.web.kam.handback;

import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * What a person had written into a form that came too late: its form is no longer there, so the words are shown again,
 * to be used elsewhere.
 */
@Named
@RequestScoped
public class TypedWords {
    /** The fields of free text, and where their labels stand. */
    private static final Map<String, String> FIELDS = Map.of(
            "choice:chosenWith", "typed.handback.chosenWith",
            "agreement:remarks", "typed.handback.remarks",
            "remark:text", "typed.handback.remarks",
            "wrong:wrongFact", "typed.handback.wrongFact",
            "signature:reason", "typed.handback.reason",
            "exception:reason", "typed.handback.reason",
            "decline:reason", "typed.handback.reason");

    @Inject
    PostedForm form;

    @Inject
    Texts texts;

    /** A field as the person knows it, and what was written there. */
    public record Typed(String label, String text) {}

    /** Everything that was written. */
    public List<Typed> getAll() {
        return FIELDS.entrySet().stream()
                .filter(field -> !form.text(field.getKey()).isEmpty())
                .map(field -> new Typed(texts.of(field.getValue()), form.text(field.getKey())))
                .toList();
    }
}
