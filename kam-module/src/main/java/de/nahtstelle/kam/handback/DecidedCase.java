package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case that a receipt is about, as its page names it.
 *
 * @param name the name of the customer
 * @param number its number
 * @param handback the handback; null when the decision was about the customer itself
 */
public record DecidedCase(
        String name, String number, UUID customer, @Nullable UUID handback) {}
