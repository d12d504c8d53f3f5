package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.keyaccount.Admission;
import de.nahtstelle.kam.keyaccount.SelectionProfile;
import de.nahtstelle.kam.keyaccount.TrioChoice;
import de.nahtstelle.kam.portfolio.CustomerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An admission as a machine client asks for it.
 *
 * @param version the version of the customer that was seen
 * @param manager id of a membership, as listed under {@code key-accounts/candidates}
 */
public record AdmissionRequest(
        @NotNull Integer version,
        @NotNull List<@NotNull @Valid TraitJudgement> traits,
        @NotNull UUID manager,
        @Nullable UUID advisor,
        @Nullable UUID specialist) {
    Admission of(CustomerId customer) {
        return new Admission(
                customer,
                version,
                new SelectionProfile(
                        traits.stream().map(TraitJudgement::judgement).toList()),
                new TrioChoice(manager, advisor, specialist));
    }
}
