package de.nahtstelle.kernel.party;

import org.jspecify.annotations.Nullable;

/**
 * Where a site is reached.
 *
 * @param function whom one speaks to, by function and not by name
 */
public record SiteContact(
        String function, @Nullable String email, @Nullable String phone) {}
