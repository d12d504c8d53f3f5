package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says when it takes over.
 *
 * @param caretaker the person of the agency who looks after the customer; null when nobody is named yet
 * @param done the part that was seen, and the points that were confirmed
 */
public record TakeOver(@Nullable UUID caretaker, PartDone done) {}
