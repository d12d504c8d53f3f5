package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.keyaccount.ActiveAccount;
import de.nahtstelle.kam.keyaccount.Admission;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.Candidate;
import de.nahtstelle.kam.keyaccount.Candidates;
import de.nahtstelle.kam.keyaccount.Judgement;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.keyaccount.KeyAccountLimit;
import de.nahtstelle.kam.keyaccount.KeyAccounts;
import de.nahtstelle.kam.keyaccount.SelectionProfile;
import de.nahtstelle.kam.keyaccount.Swap;
import de.nahtstelle.kam.keyaccount.SwappingKeyAccounts;
import de.nahtstelle.kam.keyaccount.Trait;
import de.nahtstelle.kam.keyaccount.TrioChoice;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.kam.CustomerForm;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Admitting a key account, alone or in the place of another: why, served by whom, within the limit. */
@Named
@RequestScoped
public class AdmitPage {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerForm form;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    SwappingKeyAccounts swapping;

    @Inject
    Candidates candidates;

    @Inject
    KeyAccounts accounts;

    @Inject
    KeyAccountFile file;

    @Inject
    BusinessClock clock;

    private final Map<String, String> met = new HashMap<>();
    private final Map<String, String> evidence = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();
    private @Nullable String out;

    /** Opens the page for those who may decide. */
    public void load() {
        actor.get().must(KamPermission.ADMIT_KEY_ACCOUNT);
        form.open();
    }

    /** Admits the customer, or swaps it for the one chosen to go. */
    public @Nullable String admit() {
        Admission asked = new Admission(form.customerId(), form.getVersion(), profile(), trio());
        return form.attempt(
                () -> out == null ? admitting.admit(actor.get(), asked) : swapping.swap(actor.get(), swap(out, asked)));
    }

    private static Swap swap(String leaving, Admission asked) {
        String[] parts = leaving.split(":", 2);
        return new Swap(new CustomerId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]), asked);
    }

    private SelectionProfile profile() {
        return new SelectionProfile(Arrays.stream(Trait.values())
                .map(trait -> new Judgement(
                        trait, "yes".equals(met.get(trait.name())), String.valueOf(evidence.get(trait.name()))))
                .toList());
    }

    private TrioChoice trio() {
        return new TrioChoice(
                UUID.fromString(String.valueOf(members.get(TrioRole.MANAGER.name()))),
                member(TrioRole.ADVISOR),
                member(TrioRole.SPECIALIST));
    }

    private @Nullable UUID member(TrioRole role) {
        return AddressId.parse(members.get(role.name())).orElse(null);
    }

    public List<Candidate> candidates(TrioRole role) {
        return candidates.of(role, clock.today());
    }

    public Trait[] getTraits() {
        return Trait.values();
    }

    public TrioRole[] getRoles() {
        return TrioRole.values();
    }

    /** The counter of key accounts. */
    public KeyAccountLimit getLimit() {
        return accounts.limitOn(clock.today());
    }

    /** Whom the customer may be swapped for. */
    public List<ActiveAccount> getActive() {
        return file.active(actor.get());
    }

    public Map<String, String> getMet() {
        return met;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }

    public Map<String, String> getMembers() {
        return members;
    }

    public @Nullable String getOut() {
        return out;
    }

    public void setOut(@Nullable String out) {
        this.out = out;
    }
}
