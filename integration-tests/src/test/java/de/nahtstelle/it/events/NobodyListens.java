package de.nahtstelle.it.events;

import de.nahtstelle.contract.EventName;

/** An event without observers: all it does is that the deliveries which are due are looked for at once. */
@EventName(value = "it.nobody-listens", version = 1)
public record NobodyListens() {}
