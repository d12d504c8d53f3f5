package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.password.ChangingPassword;
import de.nahtstelle.kernel.password.PasswordChange;
import de.nahtstelle.kernel.security.SigningIn;
import de.nahtstelle.kernel.security.Standing;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    private String old = "";
    private String wanted = "";
    private String repeated = "";
    private boolean done;

    /** Changes the password. */
    public void change() {
        if (wanted.equals(repeated)) {
            answer(changing.change(actor.person(), old, wanted));
        } else {
            errors.at("change:repeated", texts.of("error.staff.password.different"));
        }
    }

    private void answer(PasswordChange change) {
        done = change == PasswordChange.DONE;
        if (done) {
            actor.passwordChanged();
        } else {
            String field = change == PasswordChange.WRONG ? "change:old" : "change:wanted";
            errors.at(field, texts.of("error.staff.password." + change));
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

    public boolean isDone() {
        return done;
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
