package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.DecliningSignature;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.list.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms about findings that stay open: the leads are asked to sign, sign, or decline. */
@Named
@RequestScoped
public class SignatureForms {
    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    AskingForSignature asking;

    @Inject
    SigningException signing;

    @Inject
    DecliningSignature declining;

    private @Nullable String reason;

    /** Asks the leads to sign. */
    public @Nullable String ask() {
        return answer.of((actor, id) -> asking.ask(actor, id, Objects.requireNonNull(reason)));
    }

    /** A lead signs for the findings that the form was shown with. */
    public @Nullable String sign() {
        Set<String> shown = Set.copyOf(form.values("finding"));
        return answer.of((actor, id) -> signing.sign(actor, id, Objects.requireNonNull(reason), shown));
    }

    /** A lead does not sign. */
    public @Nullable String decline() {
        UUID request = AddressId.parse(form.text("request")).orElseThrow(() -> new InvalidInput("request"));
        return answer.of((actor, id) -> declining.decline(actor, id, request, Objects.requireNonNull(reason)));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
