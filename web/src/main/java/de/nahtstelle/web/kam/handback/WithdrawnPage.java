package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.ReadingWithdrawal;
import de.nahtstelle.kam.handback.Withdrawal;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notice to an agency that a customer announced to it goes elsewhere. */
@Named
@RequestScoped
public class WithdrawnPage {
    @Inject
    CurrentActor actor;

    @Inject
    ReadingWithdrawal reading;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;
    private @Nullable Withdrawal notice;

    @PostConstruct
    void identify() {
        id = request.getParameter("id");
    }

    /** The notice is for the agency left out; whoever waits for its answer is led to the case itself. */
    public @Nullable String lead() {
        return actor.get().may(KamPermission.AGREE_TO_HANDBACK)
                ? null
                : AddressId.parse(id)
                        .flatMap(receiver -> reading.caseOf(actor.get(), receiver))
                        .map(handback -> "/kam/handback/handback.xhtml?faces-redirect=true&id=" + handback.value())
                        .orElseThrow(NotThere.of("withdrawal", String.valueOf(id)));
    }

    /** The notice; read once per request. */
    public Withdrawal getNotice() {
        if (notice == null) {
            UUID known = AddressId.parse(id).orElse(null);
            if (known == null) {
                throw NotThere.of("withdrawal", String.valueOf(id)).get();
            }
            notice = reading.find(actor.get(), known).orElseThrow(NotThere.of("withdrawal", String.valueOf(id)));
        }
        return notice;
    }

    /** Acknowledges it. */
    public String acknowledge() {
        reading.acknowledge(actor.get(), getNotice().id());
        return "/kam/handback/withdrawn.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
