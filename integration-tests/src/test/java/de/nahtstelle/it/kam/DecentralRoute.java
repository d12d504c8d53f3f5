package de.nahtstelle.it.kam;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ProposingReceivers;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads a decentral handback as far as a test needs it: two sites in the district of Fürth, two in Munich. */
@Dependent
class DecentralRoute {
    static final String SEAT = "00001";
    static final String STORE = "00002";
    static final String PLANT = "00003";
    static final String DEPOT = "00004";

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    MendingAll mendingAll;

    @Inject
    RecordingChoice choosing;

    @Inject
    ProposingReceivers proposing;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    TakingOver takingOver;

    @Inject
    BusinessClock clock;

    /** The customer has chosen to be looked after at its sites. */
    HandbackId chosen() {
        HandbackId id = route.open();
        UUID customer = route.customer(id).value();
        sites.move(customer, SEAT, "91074", "Herzogenaurach");
        sites.add(customer, STORE, "91074", "Herzogenaurach");
        sites.add(customer, PLANT, "80331", "München");
        sites.add(customer, DEPOT, "80331", "München");
        done(choose(id, Care.DECENTRAL));
        return id;
    }

    /** A person has confirmed what was proposed. */
    HandbackId confirmed() {
        HandbackId id = chosen();
        done(confirm(id, Map.of()));
        return id;
    }

    /** Both agencies were offered their sites. */
    HandbackId offered() {
        return offered(Map.of());
    }

    /** Both agencies were offered sites, those that are named to another agency than was proposed. */
    HandbackId offered(Map<String, Actor> differently) {
        HandbackId id = chosen();
        done(confirm(id, differently));
        toAgreement(id);
        agree(id, fuerth());
        agree(id, munich());
        done(route.doStep(id, HandbackStep.HANDED_OVER));
        return id;
    }

    /** From confirmed receivers to the agencies' agreement; what agencies showed to be right is taken over. */
    void toAgreement(HandbackId id) {
        done(route.doStep(id, HandbackStep.ANNOUNCED));
        done(mendingAll.of(id, FindingKind.POSTAL_CODE_REFUTED));
        done(route.doStep(id, HandbackStep.CLEANED));
    }

    Outcome<HandbackStep> choose(HandbackId id, Care care) {
        return choosing.record(
                HandbackRoute.head(),
                id,
                new Choice(
                        care, clock.today(), "Leitung", HandbackRoute.points(HandbackStep.CHOICE), route.version(id)));
    }

    List<ProposedReceiver> proposals(HandbackId id) {
        return proposing.propose(HandbackRoute.head(), id, Care.DECENTRAL);
    }

    /** Confirms what is proposed, but for the sites named, by their numbers. */
    Outcome<HandbackStep> confirm(HandbackId id, Map<String, Actor> differently) {
        Map<UUID, UUID> agencies = new HashMap<>();
        for (ProposedReceiver proposed : proposals(id)) {
            Actor other = differently.get(proposed.number());
            UUID agency = other == null ? proposed.assigned() : other.unit().value();
            if (agency != null && !proposed.fixed()) {
                agencies.put(proposed.site(), agency);
            }
        }
        return confirming.confirm(
                HandbackRoute.head(),
                id,
                new ConfirmedReceivers(
                        agencies,
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        route.version(id),
                        HandbackRoute.AGREED_SO));
    }

    void agree(HandbackId id, Actor agency) {
        done(agreeing.agree(agency, id, route.agreement(id, agency, "")));
    }

    Outcome<HandbackStep> takeOver(HandbackId id, Actor agency) {
        return takingOver.takeOver(agency, id, new TakeOver(null, route.part(id, agency, HandbackStep.TAKEN_OVER)));
    }

    /** The unit that answers for each site, by numbers. */
    Map<String, String> answering(HandbackId id) {
        return sites.answering(route.customer(id).value());
    }

    UUID site(HandbackId id, String number) {
        return sites.id(route.customer(id).value(), number);
    }

    /** What the sending side sees of the agency's part. */
    List<HandbackCase.Receiver> parts(HandbackId id, Actor agency) {
        return route.file(id).receivers().stream()
                .filter(receiver -> receiver.unit().equals(agency.unit().value()))
                .toList();
    }

    static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException("Refused: " + refused.refusal());
        }
    }

    static Actor fuerth() {
        return HandbackRoute.fuerth();
    }

    static Actor munich() {
        return As.user("ags.muenchen");
    }
}
