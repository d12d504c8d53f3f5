package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.AffectedData;
import de.nahtstelle.kam.handback.AffectedByHandback;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.Place;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ProposingReceivers;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.overview.Awaited;
import de.nahtstelle.kam.handback.overview.AwaitedAgencies;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One handback: what is known, what was done, what comes next. */
@Named
@RequestScoped
public class HandbackPage {
    private static final int TIMELINE = 50;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackCases cases;

    @Inject
    ProposingReceivers proposing;

    @Inject
    AffectedByHandback affected;

    @Inject
    AwaitedAgencies awaiting;

    @Inject
    HandbackTimeline timelines;

    @Inject
    PartSites partSites;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;
    private @Nullable HandbackCase file;
    private @Nullable List<ProposedReceiver> proposals;
    private @Nullable AffectedData data;
    private @Nullable List<TimelineEntry> done;
    private @Nullable List<Awaited> awaited;

    @PostConstruct
    void identify() {
        id = request.getParameter("id");
    }

    /** The case, read once per request. */
    public HandbackCase getFile() {
        if (file == null) {
            file = cases.find(actor.get(), handback()).orElseThrow(NotThere.of("handback", String.valueOf(id)));
        }
        return file;
    }

    HandbackId handback() {
        UUID known = AddressId.parse(id).orElse(null);
        if (known == null) {
            throw NotThere.of("handback", String.valueOf(id)).get();
        }
        return new HandbackId(known);
    }

    /** What the parts of the page show that keep themselves fresh. */
    public String getTopic() {
        return handback().topic();
    }

    /** Something was done: the case is read anew. */
    void changed() {
        file = null;
        proposals = null;
        data = null;
        done = null;
        awaited = null;
        partSites.changed();
    }

    /** The form that does what comes next; to an agency for the first of its parts where there is any. */
    public String getTask() {
        return NextTask.of(actor.get(), getFile());
    }

    /** What an agency can do next for one of its parts. */
    public String nextOf(Receiver part) {
        return NextTask.ofPart(getFile(), part);
    }

    /** The step that comes next; null when the case is complete. */
    public @Nullable HandbackStep getNextStep() {
        return getFile().facts().done().next().orElse(null);
    }

    /** The agencies the handback waits for; null when it does not wait for any. */
    public @Nullable Awaited getAwaited() {
        if (awaited == null) {
            awaited = awaiting.of(actor.get(), handback()).stream().toList();
        }
        return awaited.isEmpty() ? null : awaited.get(0);
    }

    /**
     * The points to confirm in the form that is shown.
     *
     * @param task the form, where there may be several
     */
    public List<String> points(@Nullable String task) {
        String form = task != null && NextTask.NAMED.contains(task) ? task : getTask();
        return HandbackStep.valueOf(form.toUpperCase(Locale.ROOT)).checklist();
    }

    /** The part that the actor's agency can agree to; null when there is none. */
    public @Nullable Receiver getToAgree() {
        return own(part -> nextOf(part).equals(NextTask.AGREE));
    }

    /** The part that the actor's agency can take over; null when there is none. */
    public @Nullable Receiver getToTakeOver() {
        return own(part -> nextOf(part).equals(NextTask.TAKE_OVER));
    }

    /** The part whose announcement nobody of the actor's agency has acknowledged; null when there is none. */
    public @Nullable Receiver getToRead() {
        return own(part -> part.state() == ReceiverState.ANNOUNCED && part.announcementReadAt() == null);
    }

    /** The part of the actor's agency that others prepare before the agency can do anything for it; null when there is none. */
    public @Nullable Receiver getPrepared() {
        return own(part -> part.state().inPreparation() && nextOf(part).equals(NextTask.WAIT));
    }

    /** Whether the announcement is that of the part the agency can agree to, which acknowledges it as well. */
    public boolean isReadBeforeAgreeing() {
        Receiver reading = getToRead();
        return reading != null && nextOf(reading).equals(NextTask.AGREE);
    }

    private @Nullable Receiver own(Predicate<Receiver> which) {
        return getFile().partsOf(actor.get()).stream().filter(which).findFirst().orElse(null);
    }

    /** What the actor's agency has taken over, first where nobody looks after it; null when there is nothing. */
    public @Nullable Receiver getTakenOver() {
        Receiver open = own(part -> part.state() == ReceiverState.TAKEN_OVER && part.caretaker() == null);
        return open == null ? own(part -> part.state() == ReceiverState.TAKEN_OVER) : open;
    }

    /** Whether the actor's agency has taken over, so that it may name who looks after the customer. */
    public boolean isCaretakerNaming() {
        return getTakenOver() != null && actor.get().may(KamPermission.TAKE_OVER);
    }

    /** Whether the actor may still record the customer's choice anew. */
    public boolean isChoiceChangeable() {
        return isSender() && getFile().choiceMayChange();
    }

    /** Whether the actor prepares this handback. */
    public boolean isSender() {
        return getFile().preparedBy(actor.get());
    }

    /** Whether the actor may sign exceptions. */
    public boolean isLead() {
        return actor.get().may(KamPermission.SIGN_EXCEPTION);
    }

    /** The sites with the agencies that come into question; read once per request. */
    public List<ProposedReceiver> getProposals() {
        if (proposals == null) {
            proposals = proposing.propose(
                    actor.get(),
                    handback(),
                    Objects.requireNonNull(getFile().facts().care()));
        }
        return proposals;
    }

    /** Whether findings are shown: to the sending side, as long as the records are its own. */
    public boolean isCleaned() {
        return isWhole() && getFile().inPreparation();
    }

    /** The data sets that go along; read once per request. */
    public AffectedData getAffected() {
        if (data == null) {
            data = affected.of(actor.get(), handback());
        }
        return data;
    }

    /** The parts that the actor's agency can take over. */
    public List<Receiver> getOfferedParts() {
        return getFile().partsOf(actor.get()).stream()
                .filter(part -> nextOf(part).equals(NextTask.TAKE_OVER))
                .toList();
    }

    /** The sites that the actor's agency can take over, for naming those that belong elsewhere. */
    public List<Place> getOwnSites() {
        return getOfferedParts().stream()
                .flatMap(part -> partSites.of(part.id()).stream())
                .toList();
    }

    /** What was done, as far as the actor may know; read once per request. */
    public List<TimelineEntry> getTimeline() {
        if (done == null) {
            done = timelines.of(actor.get(), handback(), TIMELINE);
        }
        return done;
    }

    /** Whether it goes to a single agency, as far as the actor may know. */
    public boolean isOneAgency() {
        return getFile().oneAgency(actor.get());
    }

    /** Whether the actor sees all of the case. */
    public boolean isWhole() {
        return actor.get().may(KamPermission.SEE_ALL_CUSTOMERS);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
