package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.overview.HandbackOfCustomer;
import de.nahtstelle.kam.keyaccount.DecidedTrait;
import de.nahtstelle.kam.keyaccount.KeyAccountDetails;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.TrioMember;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerTimeline;
import de.nahtstelle.kam.portfolio.SiteRow;
import de.nahtstelle.kam.site.SiteEntryRight;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.WrittenDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One large customer: who answers for it, what was decided and why, its sites, who serves it on which day. */
@Named
@RequestScoped
public class CustomerPage {
    private static final int SITES = 10;
    private static final int ENTRIES = 15;

    @Inject
    CurrentActor actor;

    @Inject
    CustomerFile file;

    @Inject
    KeyAccountFile accounts;

    @Inject
    NamingTrioMember naming;

    @Inject
    HandbackOfCustomer handbacks;

    @Inject
    CustomerTimeline timeline;

    @Inject
    BusinessClock clock;

    private @Nullable String id;
    private @Nullable String at;
    private @Nullable String day;
    private @Nullable String older;
    private @Nullable CustomerDetails customer;
    private HandbackOfCustomer.@Nullable Latest handback;
    private Slice<SiteRow> sites = Slice.empty();
    private List<TimelineEntry> entries = List.of();
    private List<KeyAccountDetails> history = List.of();

    /** Reads the customer; it does not exist for whoever may not see it. */
    public void load() {
        CustomerId wanted =
                new CustomerId(AddressId.parse(id).orElseThrow(NotThere.of("customer", String.valueOf(id))));
        customer = file.find(actor.get(), wanted).orElseThrow(NotThere.of("customer", wanted.value()));
        handback = isCourseSeen() ? handbacks.latest(actor.get(), wanted).orElse(null) : null;
        sites = file.sites(actor.get(), wanted, Cursor.parse(at), SITES);
        history = isWhole() ? accounts.of(actor.get(), wanted) : List.of();
        UUID before = AddressId.parse(older).orElse(null);
        entries = timeline.of(actor.get(), wanted, before, ENTRIES);
    }

    public @Nullable CustomerDetails getCustomer() {
        return customer;
    }

    /** The latest handback; null when there is none or it is not the actor's business. */
    public HandbackOfCustomer.@Nullable Latest getHandback() {
        return handback;
    }

    /** What was decided, and of a handback whether it still runs, as the name of a message. */
    public String getState() {
        String decision = customer == null ? "" : customer.decision().name();
        if (handback == null || !isHandback()) {
            return decision;
        }
        return decision + (handback.complete() ? ".complete" : ".running");
    }

    private boolean isHandback() {
        return customer != null && customer.decision() == CustomerDecision.HANDBACK;
    }

    /** Whether the actor sees handback, course and contacts, and does not only look up who answers. */
    public boolean isCourseSeen() {
        return isInside() || actor.get().may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    public Slice<SiteRow> getSites() {
        return sites;
    }

    public List<TimelineEntry> getEntries() {
        return entries;
    }

    /** Where the timeline goes on; null when it ends here. */
    public @Nullable UUID getOlderThan() {
        return entries.size() < ENTRIES ? null : entries.get(ENTRIES - 1).id();
    }

    /** The latest admission; null when the customer was never a key account. */
    public @Nullable KeyAccountDetails getAccount() {
        return history.stream().findFirst().orElse(null);
    }

    /** The profile of the latest admission. */
    public List<DecidedTrait> getTraits() {
        return customer != null && isInside()
                ? accounts.profile(actor.get(), new CustomerId(customer.id()))
                : List.of();
    }

    /** Who serves the account on the day asked for. */
    public List<TrioMember> getTrio() {
        return customer != null && isWhole()
                ? accounts.trio(actor.get(), new CustomerId(customer.id()), getDay())
                : List.of();
    }

    /** The roles nobody holds on that day, while the customer is a key account. */
    public List<TrioRole> getUnfilled() {
        List<TrioRole> held = getTrio().stream().map(TrioMember::role).toList();
        return isKeyAccount()
                ? Arrays.stream(TrioRole.values())
                        .filter(role -> !held.contains(role))
                        .toList()
                : List.of();
    }

    /** The day on which the trio is shown, today unless asked otherwise. */
    public LocalDate getDay() {
        return getWrittenDay().day();
    }

    /** That day as it was asked for. */
    public WrittenDay getWrittenDay() {
        return WrittenDay.read(day, clock.today());
    }

    /** Whether the actor sees the whole customer with its trio, and not only the part of a receiving agency. */
    public boolean isWhole() {
        return actor.get().may(KamPermission.LOOK_UP_CUSTOMERS);
    }

    /** Whether the actor also sees why the customer was selected. */
    public boolean isInside() {
        return actor.get().may(KamPermission.SEE_ALL_CUSTOMERS);
    }

    public boolean isKeyAccount() {
        return customer != null && customer.decision() == CustomerDecision.KEY_ACCOUNT;
    }

    /** Whether the actor may admit the customer as it stands. */
    public boolean isAdmitting() {
        return customer != null
                && customer.decision() == CustomerDecision.OPEN
                && actor.get().may(KamPermission.ADMIT_KEY_ACCOUNT);
    }

    /** Whether the actor may mark the customer for handback as it stands. */
    public boolean isMarking() {
        return customer != null
                && customer.decision() == CustomerDecision.OPEN
                && actor.get().may(KamPermission.MARK_FOR_HANDBACK);
    }

    /** Whether the actor may enter further sites. */
    public boolean isEnteringSites() {
        return customer != null && SiteEntryRight.holds(actor.get(), customer.unitId());
    }

    /** Whether the actor may end the key account. */
    public boolean isEnding() {
        return isKeyAccount() && actor.get().may(KamPermission.ADMIT_KEY_ACCOUNT);
    }

    /** Whether the actor may name some member of the trio. */
    public boolean isNaming() {
        return isKeyAccount()
                && actor.get().may(KamPermission.NAME_TRIO)
                && Arrays.stream(TrioRole.values()).anyMatch(this::named);
    }

    private boolean named(TrioRole role) {
        return customer != null
                && !naming.choices(actor.get(), new CustomerId(customer.id()), role)
                        .isEmpty();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable String getOn() {
        return day;
    }

    public void setOn(@Nullable String on) {
        this.day = on;
    }

    public @Nullable String getOlder() {
        return older;
    }

    public void setOlder(@Nullable String older) {
        this.older = older;
    }
}
