package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.OpenSeamRow;
import de.nahtstelle.kernel.responsibility.Reminded;
import de.nahtstelle.kernel.responsibility.RemindingReceiver;
import de.nahtstelle.kernel.responsibility.SeamChoices;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.responsibility.SeamState;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.organisation.UnitFields;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of open seams. */
@Named
@RequestScoped
public class SeamsPage {
    private static final int SIZE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    OpenSeamList seams;

    @Inject
    RemindingReceiver reminding;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    SeamChoices choices;

    @Inject
    UnitFields units;

    private SeamCriteria criteria = SeamCriteria.NONE;
    private @Nullable String sort;
    private @Nullable String at;
    private @Nullable Slice<OpenSeamRow> slice;
    private @Nullable Reminded reminded;
    private @Nullable Refusal refusal;

    @PostConstruct
    void identify() {
        criteria = SeamCriteria.of(request, units);
        sort = request.getParameter("sort");
        at = request.getParameter("at");
    }

    /** For how many working days of the receiver's Land it has been open. */
    public int age(OpenSeamRow row) {
        return WorkingDays.between(
                LocalDate.ofInstant(row.offeredAt(), BusinessClock.BERLIN), clock.today(), row.land());
    }

    /** Reminds the receiver of the row whose button was pressed; the list is shown again and says what came of it. */
    public void remind(String row) {
        AddressId.parse(row).ifPresent(known -> show(reminding.remind(actor.get(), known)));
        slice = null;
    }

    private void show(Outcome<Reminded> outcome) {
        if (outcome instanceof Outcome.Done<Reminded> done) {
            reminded = done.value();
        } else if (outcome instanceof Outcome.Refused<Reminded> refused) {
            refusal = refused.refusal();
        }
    }

    /** Who was reminded by this request; null when nobody. */
    public @Nullable Reminded getReminded() {
        return reminded;
    }

    /** Why nobody was reminded; null when nothing was refused. */
    public @Nullable Refusal getRefusal() {
        return refusal;
    }

    /** How far what the row shows has come. */
    public SeamState state(OpenSeamRow row) {
        if (row.escalated()) {
            return SeamState.ESCALATED;
        }
        return row.deadline().isBefore(clock.today()) ? SeamState.OVERDUE : SeamState.IN_TIME;
    }

    /** Whether the receiver still has the time that is left to it before it is reminded. */
    public boolean tooEarly(OpenSeamRow row) {
        return row.remindableFrom() != null && clock.today().isBefore(row.remindableFrom());
    }

    /** The page that the address, or the form, names; read once per request. */
    public Slice<OpenSeamRow> getSlice() {
        if (slice == null) {
            slice = criteria.wrong()
                    ? Slice.empty()
                    : seams.page(actor.get(), criteria.filter(), SeamOrder.parse(sort), Cursor.parse(at), SIZE);
        }
        return slice;
    }

    public long getCount() {
        return criteria.wrong() ? 0 : seams.count(actor.get(), criteria.filter());
    }

    /** How much there is in a state, however the list is narrowed otherwise; in any when it is null. */
    public long countIn(@Nullable SeamState state) {
        return criteria.wrong() ? 0 : seams.count(actor.get(), criteria.filter().in(state));
    }

    public SeamState[] getStates() {
        return SeamState.values();
    }

    /** By what the list is narrowed, as the address says it. */
    public SeamFilter getFilter() {
        return criteria.filter();
    }

    /** The same as somebody wrote it. */
    public SeamCriteria getCriteria() {
        return criteria;
    }

    public List<String> getSeams() {
        return choices.seams(actor.get());
    }

    public String getTopic() {
        return OpenSeamList.TOPIC;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
