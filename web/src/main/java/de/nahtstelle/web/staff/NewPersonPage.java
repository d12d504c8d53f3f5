package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.staff.Entered;
import de.nahtstelle.kernel.staff.EnteringPerson;
import de.nahtstelle.kernel.staff.NewPerson;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Entering somebody; the first password is shown once. */
@Named
@RequestScoped
public class NewPersonPage {
    @Inject
    CurrentActor actor;

    @Inject
    EnteringPerson entering;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    private String number = "";
    private String name = "";
    private @Nullable String email;
    private String signInName = "";
    private Entered.@Nullable Done done;

    /** Opens the page for those who may enter people. */
    public void load() {
        actor.get().must(KernelPermission.MANAGE_PEOPLE);
    }

    /** Enters the person. */
    public void enter() {
        Entered entered = entering.enter(actor.get(), new NewPerson(number, name, email, signInName));
        if (entered instanceof Entered.Done person) {
            done = person;
        } else if (entered instanceof Entered.Taken other) {
            refuse(other);
        }
    }

    private void refuse(Entered.Taken taken) {
        if (taken.personnelNumber()) {
            errors.at("new:number", texts.of("error.staff.numberTaken"));
        }
        if (taken.signInName()) {
            errors.at("new:signInName", texts.of("error.staff.signInNameTaken"));
        }
    }

    /** Who was entered in this request; null before. */
    public Entered.@Nullable Done getDone() {
        return done;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }
}
