package de.nahtstelle.kam.handback;

import java.util.UUID;

/**
 * How much changed for an agency since it was told.
 *
 * @param changes all changes that concern it
 * @param unread those that its addendum did not list when the agency fetched it last
 */
public record ReceiverChanges(UUID receiver, UUID unit, String number, String name, int changes, int unread) {}
