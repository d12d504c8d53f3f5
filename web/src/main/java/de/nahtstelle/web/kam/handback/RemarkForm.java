package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AddedRemark;
import de.nahtstelle.kam.handback.AddingRemarks;
import de.nahtstelle.web.list.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form in which an agency adds to its remarks while an offer to it is open. */
@Named
@RequestScoped
public class RemarkForm {
    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    AddingRemarks adding;

    private @Nullable String text;

    /** Adds it to the part that the form was shown for. */
    public @Nullable String add() {
        UUID part = AddressId.parse(form.text("part")).orElse(null);
        AddedRemark remark = new AddedRemark(part, Objects.requireNonNull(text));
        return answer.of((actor, id) -> adding.add(actor, id, remark));
    }

    /** Whether the case refused something that may stand in a remark, so that the form is offered. */
    public boolean isOffered() {
        return answer.refusedBy("kam.only-agency-cannot-refuse")
                || answer.refusedBy("kam.misdirection-shown-once")
                || answer.refusedBy("kam.right-place-of-another");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
