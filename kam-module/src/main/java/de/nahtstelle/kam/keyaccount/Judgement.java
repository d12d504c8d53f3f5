package de.nahtstelle.kam.keyaccount;

/**
 * Whether a customer shows a trait, and what proves it.
 *
 * @param evidence what the decider relies on; no personal data
 */
public record Judgement(Trait trait, boolean met, String evidence) {}
