package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.AnnouncingHandback;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.FinishingCleaning;
import de.nahtstelle.kam.handback.HandingOver;
import de.nahtstelle.kam.handback.NamingCaretaker;
import de.nahtstelle.kam.handback.ReadingAnnouncement;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.StepDone;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the steps of a handback. */
@Named
@RequestScoped
public class HandbackForms {
    @Inject
    CurrentActor current;

    @Inject
    HandbackPage page;

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    RecordingChoice choosing;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    AnnouncingHandback announcing;

    @Inject
    FinishingCleaning cleaning;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    HandingOver handingOver;

    @Inject
    TakingOver takingOver;

    @Inject
    ReportingWrongReceiver wrong;

    @Inject
    NamingCaretaker naming;

    @Inject
    ReadingAnnouncement reading;

    /** Records the customer's choice. */
    public @Nullable String choose() {
        if (!form.text("care").matches("CENTRAL|DECENTRAL")
                || form.isMissing("chosenWith")
                || form.day("chosenOn") == null) {
            return answer.incomplete();
        }
        Choice choice = new Choice(
                Care.valueOf(form.text("care")),
                form.presentDay("chosenOn"),
                form.text("chosenWith"),
                form.points(),
                form.version());
        return answer.of(() -> choosing.record(actor(), page.handback(), choice));
    }

    /** Confirms the agencies chosen for the sites. */
    public @Nullable String confirm() {
        return answer.of(() -> confirming.confirm(
                actor(),
                page.handback(),
                new ConfirmedReceivers(form.agencies(page.getAgencies()), form.points(), form.version())));
    }

    /** Announces to the agencies. */
    public @Nullable String announce() {
        return answer.of(() -> announcing.announce(actor(), page.handback(), step()));
    }

    /** Finishes the cleaning. */
    public @Nullable String finishCleaning() {
        return answer.of(() -> cleaning.finish(actor(), page.handback(), step()));
    }

    /** Agrees for the actor's agency. */
    public @Nullable String agree() {
        String remarks = form.text("remarks");
        return answer.of(() -> agreeing.agree(
                actor(), page.handback(), new Agreement(remarks.isEmpty() ? null : remarks, form.part())));
    }

    /** Offers the customer to the agencies. */
    public @Nullable String handOver() {
        return answer.of(() -> handingOver.handOver(actor(), page.handback(), step()));
    }

    /** Takes over for the actor's agency, and names who looks after the customer there where that is known. */
    public @Nullable String takeOver() {
        UUID caretaker = HandbackCriteria.id(form.text("caretaker"));
        String next = answer.of(() -> takingOver.takeOver(actor(), page.handback(), form.part()));
        return next == null || caretaker == null
                ? next
                : answer.of(() -> naming.name(actor(), page.handback(), caretaker));
    }

    /** Acknowledges the announcement for the actor's agency. */
    public String acknowledge() {
        reading.acknowledge(actor(), page.handback(), form.part().part());
        return answer.toCase();
    }

    /** Names who looks after the customer at the actor's agency. */
    public @Nullable String nameCaretaker() {
        UUID caretaker = HandbackCriteria.id(form.text("caretaker"));
        return caretaker == null
                ? answer.incomplete()
                : answer.of(() -> naming.name(actor(), page.handback(), caretaker));
    }

    /** Shows that a wrong fact led to the actor's agency. */
    public @Nullable String reportWrongReceiver() {
        if (form.isMissing("wrongFact")) {
            return answer.incomplete();
        }
        WrongReceiver report =
                new WrongReceiver(form.ids("site"), form.text("wrongFact"), HandbackCriteria.id(form.text("proposed")));
        String next = answer.of(() -> wrong.report(actor(), page.handback(), report));
        return next == null ? null : "/kam/handback/handbacks.xhtml?faces-redirect=true";
    }

    private Actor actor() {
        return current.get();
    }

    private StepDone step() {
        return new StepDone(form.points(), form.version());
    }
}
