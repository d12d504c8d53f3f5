package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.keyaccount.Candidate;
import de.nahtstelle.kam.keyaccount.Candidates;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.TrioMember;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.keyaccount.Trios;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.kam.CustomerForm;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Naming who serves a key account from today on, and seeing who did before. */
@Named
@RequestScoped
public class TrioPage {
    @Inject
    CurrentActor actor;

    @Inject
    CustomerForm form;

    @Inject
    NamingTrioMember naming;

    @Inject
    KeyAccountFile accounts;

    @Inject
    Candidates candidates;

    @Inject
    Trios trios;

    @Inject
    BusinessClock clock;

    private TrioRole role = TrioRole.MANAGER;
    private @Nullable String member;

    /** Opens the page for those who may name. */
    public void load() {
        actor.get().must(KamPermission.NAME_TRIO);
        form.open();
    }

    /** Names the member. */
    public @Nullable String name() {
        UUID membership = UUID.fromString(String.valueOf(member));
        return form.attempt(() -> naming.name(actor.get(), form.customerId(), form.getVersion(), role, membership));
    }

    /** Everyone who may take any role; the role chosen decides who fits. */
    public List<Candidate> candidates(TrioRole wanted) {
        return candidates.of(wanted, clock.today());
    }

    /** Everyone who ever served the latest account. */
    public List<TrioMember> getHistory() {
        return accounts.of(actor.get(), form.customerId()).stream()
                .limit(1)
                .flatMap(account -> trios.history(account.keyAccount(), clock.today()).stream())
                .toList();
    }

    public TrioRole[] getRoles() {
        return TrioRole.values();
    }

    public TrioRole getRole() {
        return role;
    }

    public void setRole(TrioRole role) {
        this.role = role;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }
}
