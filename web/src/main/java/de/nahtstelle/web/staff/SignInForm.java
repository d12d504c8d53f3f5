package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.staff.OpeningSignIn;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The sign-in of a person in the hands of the administration. */
@Named
@RequestScoped
public class SignInForm {
    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    OpeningSignIn opening;

    private @Nullable String firstPassword;

    /** Whether the actor may shut and open it. */
    public boolean isManaging() {
        return !form.isOwn() && actor.get().may(KernelPermission.MANAGE_PEOPLE);
    }

    /** Shuts the sign-in. */
    public @Nullable String block() {
        return form.attempt(() -> opening.block(actor.get(), form.getPerson().person(), form.seenVersion()));
    }

    /** Opens it again. */
    public @Nullable String open() {
        return form.attempt(() -> opening.open(actor.get(), form.getPerson().person(), form.seenVersion()));
    }

    /** Gives a new first password and shows it once. */
    public void renew() {
        form.attempt(() -> {
            Outcome<String> renewed =
                    opening.renewPassword(actor.get(), form.getPerson().person(), form.seenVersion());
            firstPassword = renewed instanceof Outcome.Done<String> done ? done.value() : null;
            return renewed;
        });
    }

    /** The password that was given in this request. */
    public @Nullable String getFirstPassword() {
        return firstPassword;
    }
}
