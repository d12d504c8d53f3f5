package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.DecliningSignature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The forms about findings that stay open: the leads are asked to sign, sign, or decline. */
@Named
@RequestScoped
public class SignatureForms {
    @Inject
    HandbackAnswer answer;

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

    /** A lead signs for what is still found. */
    public @Nullable String sign() {
        return answer.of((actor, id) -> signing.sign(actor, id, Objects.requireNonNull(reason)));
    }

    /** A lead does not sign. */
    public @Nullable String decline() {
        return answer.of((actor, id) -> declining.decline(actor, id, Objects.requireNonNull(reason)));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
