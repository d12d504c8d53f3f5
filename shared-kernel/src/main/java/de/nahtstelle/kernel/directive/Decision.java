package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a rule was asked and on which facts.
 *
 * @param factsOn the day of the facts, in Berlin; chooses the clause
 * @param facts the facts by name, as the receipt shows them; no social data
 * @param wouldChangeIt the facts of the nearest different outcome; empty when nothing would
 */
public record Decision(
        String rule, SubjectRef subject, LocalDate factsOn, Map<String, ?> facts, Map<String, ?> wouldChangeIt) {}
