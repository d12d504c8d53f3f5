package de.nahtstelle.web.kam.site;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.overview.HandbackOfCustomer;
import de.nahtstelle.kam.site.EnteringSite;
import de.nahtstelle.kam.site.SiteEntryRight;
import de.nahtstelle.kam.site.SiteProposals;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.organisation.UnitName;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.kam.CustomerForm;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entering a site of a customer by hand, with its agency where the agencies of the sites answer. */
@Named
@RequestScoped
public class SitePage {
    private static final String CANDIDATE = "candidate";

    @Inject
    CurrentActor actor;

    @Inject
    CustomerForm form;

    @Inject
    SiteFields fields;

    @Inject
    EnteringSite entering;

    @Inject
    SiteProposals proposals;

    @Inject
    HandbackOfCustomer handbacks;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable UnitName other;
    private @Nullable List<AgencyCandidate> candidates;

    /** Opens the page for those who may enter sites of this customer. */
    public void load() {
        actor.get().must(KamPermission.ENTER_SITE);
        form.open();
        if (!SiteEntryRight.holds(actor.get(), form.getCustomer().unitId())) {
            throw new NotPermitted(KamPermission.ENTER_SITE, actor.get().function());
        }
        fields.setNumber(proposals.number(actor.get(), form.customerId()));
        if (isOfItsOwn()) {
            fields.setFrom(clock.today());
        }
    }

    /** Stays on the page, which shows the agencies for the address that was sent. */
    public void propose() {
        getCandidates();
    }

    /** Enters the site and goes back to the customer. */
    public @Nullable String enter() {
        if (fields.lacksContact()) {
            errors.at("site:contact", texts.of("error.portfolio.siteContact"));
            return null;
        }
        String municipality = proposals.municipality(actor.get(), fields.getPostalCode(), fields.getTown());
        return form.attempt(() ->
                entering.enter(actor.get(), fields.site(form.customerId(), form.getVersion(), municipality, agency())));
    }

    private @Nullable UUID agency() {
        return other != null ? other.id() : chosen();
    }

    private @Nullable UUID chosen() {
        String text = request.getParameter(CANDIDATE);
        return text == null ? null : AddressId.parse(text).orElseThrow(() -> new InvalidInput(CANDIDATE));
    }

    /** Whether the agencies of the sites answer, so that the new site needs one. */
    public boolean isOfItsOwn() {
        return form.getCustomer().unitId() == null;
    }

    /** Whether the portal draws the number. */
    public boolean isNumberDrawn() {
        return SiteEntryRight.numberIsDrawn(actor.get(), form.getCustomer().unitId());
    }

    /** Whether the customer goes back to the agencies and has not arrived yet. */
    public boolean isGoingBack() {
        return handbacks
                .latest(actor.get(), form.customerId())
                .filter(handback -> !handback.complete())
                .isPresent();
    }

    /** Whether the form was sent with a postal code; asked before the fields are read, too. */
    public boolean isAddressKnown() {
        return !sent("postalCode").isBlank();
    }

    /** The agencies for the address; none before there is one. */
    public List<AgencyCandidate> getCandidates() {
        if (candidates == null) {
            candidates =
                    isAddressKnown() ? proposals.agencies(actor.get(), sent("postalCode"), sent("town")) : List.of();
        }
        return candidates;
    }

    private String sent(String field) {
        return Objects.requireNonNullElse(request.getParameter("site:" + field), "");
    }

    /** Whether the candidate was chosen before, or is the only one. */
    public boolean isChosen(UUID candidate) {
        return request.getParameter(CANDIDATE) == null ? getCandidates().size() == 1 : candidate.equals(chosen());
    }

    /** An agency that was not proposed. */
    public @Nullable UnitName getOther() {
        return other;
    }

    public void setOther(@Nullable UnitName other) {
        this.other = other;
    }
}
