package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.OneDecision;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What speaks against an admission: another decision, an incomplete profile, a trio that does not fit, the limit. */
@ApplicationScoped
class AdmissionRules {
    @Inject
    Candidates candidates;

    /** The first rule that refuses; empty when the customer may be admitted. */
    Optional<Decision> refusal(LargeCustomer customer, Admission asked, KeyAccountLimit limit, LocalDate day) {
        return OneDecision.refusal(customer, day)
                .or(() -> profile(asked, day))
                .or(() -> trio(customer.id(), asked.trio(), day))
                .or(() -> Optional.of(limit.decision(customer.id(), day)).filter(full -> !limit.allowsOneMore()));
    }

    @LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
    static Optional<Decision> profile(Admission asked, LocalDate day) {
        SelectionProfile profile = asked.profile();
        return profile.carries()
                ? Optional.empty()
                : Optional.of(new Decision(
                        "kam.selection-profile",
                        asked.customer().subject(),
                        day,
                        Map.of("open", profile.open().size(), "met", profile.met()),
                        Map.of("open", 0, "met", Math.max(1, profile.met()))));
    }

    private Optional<Decision> trio(CustomerId customer, TrioChoice trio, LocalDate day) {
        return trio.members().entrySet().stream()
                .flatMap(member -> misfit(customer, member.getKey(), member.getValue(), day).stream())
                .findFirst();
    }

    /** What to refuse with when the member cannot take the role on that day. */
    @LegalBasis(rule = "kam.functions-by-team", clause = "KAM-06")
    Optional<Decision> misfit(CustomerId customer, TrioRole role, UUID membership, LocalDate day) {
        String function =
                candidates.find(membership, day).map(Candidate::function).orElse(null);
        return role.function().equals(function) ? Optional.empty() : Optional.of(misfit(customer, role, function, day));
    }

    private static Decision misfit(CustomerId customer, TrioRole role, @Nullable String function, LocalDate day) {
        return new Decision(
                "kam.functions-by-team",
                customer.subject(),
                day,
                Map.of("role", role.name(), "function", function == null ? "NONE" : function),
                Map.of("function", role.function()));
    }
}
