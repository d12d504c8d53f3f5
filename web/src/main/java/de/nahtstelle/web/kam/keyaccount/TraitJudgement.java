package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.keyaccount.Judgement;
import de.nahtstelle.kam.keyaccount.Trait;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A trait as a machine client judges it. */
public record TraitJudgement(
        @NotNull Trait trait,
        @NotNull Boolean met,
        @NotNull @Size(max = 2000) String evidence) {
    Judgement judgement() {
        return new Judgement(trait, met, evidence);
    }
}
