package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.util.List;

/**
 * The case that a decision is about, as its context names it.
 *
 * @param name what people call it, for instance the name of the customer
 * @param number its number in the house
 * @param places the cases on whose pages it is worked on, the nearest first
 */
public record DecidedCase(String name, String number, List<SubjectRef> places) {}
