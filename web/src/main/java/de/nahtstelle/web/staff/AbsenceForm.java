package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.staff.AbsenceRow;
import de.nahtstelle.kernel.staff.Absences;
import de.nahtstelle.kernel.staff.CoverCandidate;
import de.nahtstelle.kernel.staff.RecordingAbsence;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.SeenId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Recording, changing and cancelling the absences of a person. */
@Named
@RequestScoped
public class AbsenceForm {
    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    Absences absences;

    @Inject
    RecordingAbsence recording;

    @Inject
    BusinessClock clock;

    private @Nullable String absence;
    private LocalDate firstDay = LocalDate.MIN;
    private LocalDate lastDay = LocalDate.MIN;
    private @Nullable String cover;
    private @Nullable String basis;
    private @Nullable List<AbsenceRow> rows;
    private @Nullable List<CoverCandidate> candidates;

    @PostConstruct
    void proposeToday() {
        firstDay = clock.today();
        lastDay = clock.today();
    }

    /** Shows the absence that is to be changed, when the address names one. */
    public void load() {
        shown().ifPresent(this::show);
    }

    private void show(AbsenceRow row) {
        firstDay = row.firstDay();
        lastDay = row.lastDay();
        cover = row.cover() == null ? null : row.cover().toString();
    }

    /** Records a new absence, or changes the one shown. */
    public @Nullable String record() {
        PersonId person = form.getPerson().person();
        PersonId standsIn = AddressId.parse(cover).map(PersonId::new).orElse(null);
        UUID changed = AddressId.parse(absence).orElse(null);
        int version = form.seenVersion();
        String next = attempt(() -> changed == null
                ? recording.record(actor.get(), person, firstDay, lastDay, standsIn)
                : recording.change(actor.get(), person, changed, version, firstDay, lastDay, standsIn));
        basis = form.getConflict() == null ? null : form.getConflict().basis();
        return next;
    }

    private @Nullable String attempt(Supplier<Outcome<?>> useCase) {
        String next = form.attempt(useCase);
        rows = null;
        return next;
    }

    /** The version of the absence to be changed that the person has seen, in the form or beside what they sent. */
    public String getVersion() {
        return basis == null ? shown().map(row -> String.valueOf(row.version())).orElse("") : basis;
    }

    private Optional<AbsenceRow> shown() {
        return getAbsences().stream()
                .filter(row -> row.id().toString().equals(absence))
                .findFirst();
    }

    /** Cancels the absence of the row whose button was pressed. */
    public @Nullable String cancel(String row) {
        SeenId seen = SeenId.parse(row).orElseThrow(NotThere.of("absence", row));
        PersonId person = form.getPerson().person();
        return attempt(() -> recording.cancel(actor.get(), person, seen.id(), seen.version()));
    }

    /** Whether the actor may record absences of the person. */
    public boolean isRecording() {
        return recording.mayRecord(actor.get(), form.getPerson().person());
    }

    /** Whether the absence is not over, so that there is something to change. */
    public boolean open(AbsenceRow row) {
        return !row.lastDay().isBefore(clock.today());
    }

    /** Whether days of it are gone by, so that it ends with yesterday and is not taken back. */
    public boolean begun(AbsenceRow row) {
        return row.firstDay().isBefore(clock.today());
    }

    public List<AbsenceRow> getAbsences() {
        if (rows == null) {
            rows = absences.of(actor.get(), form.getPerson().person());
        }
        return rows;
    }

    /** Who may stand in. */
    public List<CoverCandidate> getCandidates() {
        if (candidates == null) {
            candidates = absences.candidates(actor.get(), form.getPerson().person());
        }
        return candidates;
    }

    public @Nullable String getAbsence() {
        return absence;
    }

    public void setAbsence(@Nullable String absence) {
        this.absence = absence;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getCover() {
        return cover;
    }

    public void setCover(@Nullable String cover) {
        this.cover = cover;
    }
}
