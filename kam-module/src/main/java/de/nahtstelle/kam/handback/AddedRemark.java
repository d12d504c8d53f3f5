package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.RequiredText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency adds to its remarks while an offer to it is open.
 *
 * @param part the part it is about, where the agency was offered several; null for the only one
 * @param text what matters in its region; no personal data
 */
public record AddedRemark(@Nullable UUID part, String text) {
    /** Blanks are no remark; {@link de.nahtstelle.kernel.input.WrongInput} says so. */
    public AddedRemark {
        text = RequiredText.of("remarks", text);
    }
}
