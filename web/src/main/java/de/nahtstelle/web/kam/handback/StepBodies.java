package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.Finding;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.handback.AddedRemark;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.RightPlaces;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.web.api.InvalidRequest;
import jakarta.validation.Valid;
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
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The agencies confirmed, by site; the reason is needed where one of them was not proposed. */
    public record ReceiversBody(
            @NotEmpty Map<@Pattern(regexp = ID) String, @NotNull UUID> agencies,
            @Nullable @Size(max = 500) String reason,
            @NotNull List<@NotNull String> checklist,
            @NotNull Integer version) {
        /**
         * The agency of each site.
         *
         * @throws InvalidRequest when a site is named twice, in capitals the second time
         */
        Map<UUID, UUID> bySite() {
            return StepBodies.bySite("agencies", agencies, Function.identity());
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
            return new Mend(kind, subject, value, reopening, seen, false);
        }
    }

    /** Why somebody asks for a signature; how long it has to be the rule says. */
    public record ReasonBody(@NotNull String reason) {}

    /** Why a lead signs, and for which findings: those it was shown. */
    public record SignBody(@NotNull String reason, @NotNull List<@NotNull @Valid FindingBody> findings) {
        Set<String> shown() {
            return findings.stream().map(FindingBody::key).collect(Collectors.toSet());
        }
    }

    /** A finding as it was read. */
    public record FindingBody(
            @NotNull FindingKind kind,
            @NotNull UUID subject,
            @Nullable String value) {
        String key() {
            return Finding.key(kind, subject, value);
        }
    }

    /** Why a lead does not sign, and the request that it read. */
    public record DeclineBody(
            @NotNull String reason, @NotNull UUID request) {}

    /** An agency agrees to the part that it names, as it saw it; seen is the newest change it knows of its data sets. */
    public record AgreementBody(
            @Nullable @Size(max = 4000) String remarks,
            @NotNull List<@NotNull String> checklist,
            @NotNull UUID receiver,
            @NotNull Integer version,
            @Nullable UUID seen) {
        Agreement agreement() {
            return new Agreement(remarks, new PartDone(receiver, version, Set.copyOf(checklist)), seen);
        }
    }

    /** Who looks after the customer at the agency; before is who does so as far as the client knows, if anybody does. */
    public record CaretakerBody(
            @NotNull UUID person, @Nullable UUID before) {}

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
     * for a site, by the right postal code, or with it by the right municipality: of all these sites, or of each its own.
     */
    public record WrongReceiverBody(
            @Nullable UUID receiver,
            @NotNull Set<@NotNull UUID> sites,
            @NotBlank @Size(max = 400) String wrongFact,

            @Pattern(regexp = PartyFormat.POSTAL_CODE) @Nullable
            String rightPostalCode,

            @Pattern(regexp = PartyFormat.MUNICIPALITY_KEY) @Nullable
            String rightMunicipality,

            @Nullable Map<@Pattern(regexp = ID) String, @NotNull @Valid RightPlaceBody> rightPlaces,
            @Nullable UUID proposed) {
        WrongReceiver wrong() {
            RightPlace everywhere = rightPostalCode == null && rightMunicipality == null
                    ? null
                    : new RightPlace(rightPostalCode, rightMunicipality);
            Map<UUID, RightPlace> bySite = rightPlaces == null
                    ? Map.of()
                    : StepBodies.bySite("rightPlaces", rightPlaces, RightPlaceBody::place);
            return new WrongReceiver(receiver, sites, wrongFact, new RightPlaces(everywhere, bySite), proposed);
        }
    }

    /** Where one site lies in truth. */
    public record RightPlaceBody(
            @NotNull @Pattern(regexp = PartyFormat.POSTAL_CODE)
            String postalCode,

            @Pattern(regexp = PartyFormat.MUNICIPALITY_KEY) @Nullable
            String municipality) {
        RightPlace place() {
            return new RightPlace(postalCode, municipality);
        }
    }

    /** An agency adds to the remarks on the part that it names, or on the only one that is offered to it. */
    public record RemarkBody(
            @Nullable UUID receiver,
            @NotBlank @Size(max = 4000) String remarks) {
        AddedRemark remark() {
            return new AddedRemark(receiver, remarks);
        }
    }

    private static <T, R> Map<UUID, R> bySite(String field, Map<String, T> named, Function<T, R> value) {
        Map<UUID, R> bySite = new HashMap<>();
        named.forEach((site, said) -> {
            if (bySite.put(UUID.fromString(site), value.apply(said)) != null) {
                throw new InvalidRequest(field, "the site " + site + " is named twice");
            }
        });
        return bySite;
    }
}
