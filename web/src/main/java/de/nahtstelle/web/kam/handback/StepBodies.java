package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.web.api.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of requests that do a step of a handback. */
final class StepBodies {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private StepBodies() {}

    /** The choice of the customer. */
    public record ChoiceBody(
            @NotNull Care care,
            @NotNull LocalDate chosenOn,
            @NotBlank @Size(max = 200) String chosenWith,
            @NotNull List<@NotNull String> checklist,
            @NotNull Integer version) {}

    /** The agencies confirmed, by site. */
    public record ReceiversBody(
            @NotEmpty Map<@Pattern(regexp = ID) String, @NotNull UUID> agencies,
            @NotNull List<@NotNull String> checklist,
            @NotNull Integer version) {
        /**
         * The agency of each site.
         *
         * @throws InvalidRequest when a site is named twice, in capitals the second time
         */
        Map<UUID, UUID> bySite() {
            Map<UUID, UUID> bySite = new HashMap<>();
            agencies.forEach((site, agency) -> {
                if (bySite.put(UUID.fromString(site), agency) != null) {
                    throw new InvalidRequest("agencies", "the site " + site + " is named twice");
                }
            });
            return bySite;
        }
    }

    /** A step without data of its own. */
    public record StepBody(
            @NotNull List<@NotNull String> checklist,
            @NotNull Integer version) {}

    /** One finding to mend; seen is the newest change the client knows, so that it writes over no later one. */
    public record MendBody(
            @NotNull FindingKind kind,
            @NotNull UUID subject,
            @Nullable @Size(max = 200) String value,
            @Nullable UUID seen) {
        Mend mend(boolean reopening) {
            return new Mend(kind, subject, value, reopening, seen);
        }
    }

    /** Why somebody asks for a signature, gives one or declines it; how long it has to be the rule says. */
    public record ReasonBody(@NotNull String reason) {}

    /** An agency agrees to the part that it names, as it saw it. */
    public record AgreementBody(
            @Nullable @Size(max = 4000) String remarks,
            @NotNull List<@NotNull String> checklist,
            @NotNull UUID receiver,
            @NotNull Integer version) {
        PartDone part() {
            return new PartDone(receiver, version, Set.copyOf(checklist));
        }
    }

    /** Who looks after the customer at the agency. */
    public record CaretakerBody(@NotNull UUID person) {}

    /** An agency takes over the part that it names, as it saw it; without caretaker it has a task to name one. */
    public record TakeOverBody(
            @NotNull List<@NotNull String> checklist,
            @NotNull UUID receiver,
            @NotNull Integer version,
            @Nullable UUID caretaker) {
        PartDone part() {
            return new PartDone(receiver, version, Set.copyOf(checklist));
        }
    }

    /**
     * An agency shows that it is the wrong one, for one of its parts or for all that is offered to it; where it is the only one
     * for a site, by the right postal code, or with it by the right municipality.
     */
    public record WrongReceiverBody(
            @Nullable UUID receiver,
            @NotNull Set<@NotNull UUID> sites,
            @NotBlank @Size(max = 400) String wrongFact,

            @Pattern(regexp = PartyFormat.POSTAL_CODE) @Nullable
            String rightPostalCode,

            @Pattern(regexp = PartyFormat.MUNICIPALITY_KEY) @Nullable
            String rightMunicipality,

            @Nullable UUID proposed) {
        WrongReceiver wrong() {
            RightPlace right = rightPostalCode == null && rightMunicipality == null
                    ? null
                    : new RightPlace(rightPostalCode, rightMunicipality);
            return new WrongReceiver(receiver, sites, wrongFact, right, proposed);
        }
    }
}
