package de.nahtstelle.kam.keyaccount;

import java.time.LocalDate;

/**
 * A trait as it was judged at the admission.
 *
 * @param decidedBy who judged it
 * @param decidedOn the day, in Berlin
 */
public record DecidedTrait(Trait trait, boolean met, String evidence, String decidedBy, LocalDate decidedOn) {}
