package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.security.ChangingPassword;
import de.nahtstelle.kernel.security.PasswordChange;
import de.nahtstelle.kernel.security.SigningIn;
import de.nahtstelle.kernel.security.Standing;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    CurrentActor actor;

    @Inject
    ChangingPassword changing;

    @Inject
    SigningIn signingIn;

    private String old = "";
    private String wanted = "";
    private String repeated = "";
    private @Nullable PasswordChange change;
    private boolean different;

    /** Changes the password. */
    public void change() {
        different = !wanted.equals(repeated);
        if (!different) {
            change = changing.change(actor.person(), old, wanted);
        }
    }

    /** Whether the password must be changed before anything else. */
    public boolean isDue() {
        return signingIn.standing(actor.person()) == Standing.PASSWORD_DUE;
    }

    /** For whom a password manager keeps the password. */
    public String getSignInName() {
        return changing.signInName(actor.person());
    }

    public int getShortest() {
        return changing.shortest();
    }

    public boolean isDifferent() {
        return different;
    }

    public boolean isDone() {
        return change == PasswordChange.DONE;
    }

    /** What spoke against it; null when nothing did. */
    public @Nullable PasswordChange getObjection() {
        return isDone() ? null : change;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
