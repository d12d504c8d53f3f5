package de.nahtstelle.kam.handback;

import java.util.Set;

/**
 * A step that is done, as a form or a machine client sends it.
 *
 * @param confirmed the points of the checklist that were confirmed
 * @param version the version of the case the form was shown with
 */
public record StepDone(Set<String> confirmed, int version) {}
