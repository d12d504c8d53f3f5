package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.Caretaker;
import de.nahtstelle.kam.handback.NamingCaretaker;
import de.nahtstelle.kam.handback.ReadingAnnouncement;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms in which an agency agrees, takes over, and names who looks after the customer. */
@Named
@RequestScoped
public class AgencyForms {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackAnswer answer;

    @Inject
    PostedForm form;

    @Inject
    HandbackPage page;

    @Inject
    ReadingAnnouncement reading;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    TakingOver takingOver;

    @Inject
    NamingCaretaker naming;

    private @Nullable String remarks;
    private @Nullable String caretaker;
    private @Nullable List<Caretaker> caretakers;

    /** Acknowledges the announcement for the actor's agency. */
    public String acknowledge() {
        reading.acknowledge(actor.get(), page.handback(), form.part().part());
        return answer.toCase();
    }

    /** Agrees for the actor's agency to the data sets with the changes that the form showed. */
    public @Nullable String agree() {
        UUID seen = AddressId.parse(form.text("changes")).orElse(null);
        return answer.of((actor, id) -> agreeing.agree(actor, id, new Agreement(remarks, form.part(), seen)));
    }

    /** Takes over for the actor's agency, with who looks after the customer there where that is known. */
    public @Nullable String takeOver() {
        UUID person = AddressId.parse(caretaker).orElse(null);
        return answer.of((actor, id) -> takingOver.takeOver(actor, id, new TakeOver(person, form.part())));
    }

    /** Names who looks after the customer at the actor's agency from now on. */
    public @Nullable String nameCaretaker() {
        UUID person = AddressId.parse(caretaker).orElseThrow();
        UUID before = AddressId.parse(form.text("before")).orElse(null);
        return answer.of((actor, id) -> naming.name(actor, id, person, before));
    }

    /** The people of the actor's agency, one of whom looks after the customer; read once per request. */
    public List<Caretaker> getCaretakers() {
        if (caretakers == null) {
            caretakers = naming.choices(actor.get());
        }
        return caretakers;
    }

    /** Whom the form named to look after the customer; null when it named nobody of the agency. */
    public @Nullable String getNamed() {
        UUID person = AddressId.parse(caretaker).orElse(null);
        return getCaretakers().stream()
                .filter(one -> one.person().equals(person))
                .map(Caretaker::name)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks == null || remarks.isBlank() ? null : remarks.strip();
    }

    public @Nullable String getCaretaker() {
        return caretaker;
    }

    public void setCaretaker(@Nullable String caretaker) {
        this.caretaker = caretaker;
    }
}
