package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the places and the agency that a wrong receiver names exist at all (KAM-09). */
@ApplicationScoped
class NamedPlaces {
    @Inject
    ProposingReceivers proposing;

    @Inject
    Units units;

    /**
     * Passes when they do.
     *
     * @throws WrongInput when the agency named is none, or is the one that reports; when there is no such place
     */
    void mustBeKnown(Actor actor, WrongReceiver wrong) {
        UUID named = wrong.proposed();
        if (named != null
                && (!units.isAgency(new UnitId(named))
                        || named.equals(actor.unit().value()))) {
            throw WrongInput.unknown("proposed");
        }
        AskedPlaces asked = proposing.asking();
        RightPlace everywhere = wrong.right().everywhere();
        if (everywhere != null) {
            mustBeKnown(asked, everywhere, "rightPostalCode", "rightMunicipality");
        }
        wrong.right().bySite().forEach((site, place) -> {
            String field = "rightPlaces." + site + ".";
            mustBeKnown(asked, place, field + "postalCode", field + "municipality");
        });
    }

    private static void mustBeKnown(AskedPlaces asked, RightPlace place, String codeField, String municipalityField) {
        mustLeadSomewhere(asked, place.postalCode(), null, codeField);
        if (place.municipality() != null) {
            mustLeadSomewhere(asked, null, place.municipality(), municipalityField);
        }
    }

    private static void mustLeadSomewhere(
            AskedPlaces asked, @Nullable String code, @Nullable String municipality, String field) {
        if (asked.agenciesAt(code, municipality).isEmpty()) {
            throw WrongInput.unknown(field);
        }
    }
}
