package de.nahtstelle.it.events;

import de.nahtstelle.contract.EventName;
import java.util.UUID;

/** An event that only these tests publish. */
@EventName(value = "it.something-happened", version = 1)
public record SomethingHappened(UUID thing, Integer number) {}
