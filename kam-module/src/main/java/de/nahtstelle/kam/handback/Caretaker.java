package de.nahtstelle.kam.handback;

import java.util.UUID;

/** A person of an agency who can look after a customer there. */
public record Caretaker(UUID person, String name) {}
