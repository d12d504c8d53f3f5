package de.nahtstelle.kam.keyaccount;

import java.util.UUID;

/** The id of a key account: one admission of a customer, until it ends. */
public record KeyAccountId(UUID value) {}
