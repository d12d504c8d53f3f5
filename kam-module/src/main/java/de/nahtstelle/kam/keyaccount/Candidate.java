package de.nahtstelle.kam.keyaccount;

import java.util.UUID;

/**
 * Somebody who holds a function in a team on a day and so may take a role in a trio.
 *
 * @param membership the id by which the choice names it
 * @param accounts how many active key accounts already count on this person in the role
 */
public record Candidate(
        UUID membership, UUID person, String name, String function, UUID unit, String team, long accounts) {}
