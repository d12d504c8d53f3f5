package de.nahtstelle.kernel.party;

import de.nahtstelle.kernel.input.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is reached.
 *
 * @param function whom one speaks to, by function and not by name
 */
public record SiteContact(
        String function, @Nullable String email, @Nullable String phone) {
    /** Whoever writes or calls asks for a function; null or blank is refused. */
    public SiteContact(@Nullable String function, @Nullable String email, @Nullable String phone) {
        this.function = RequiredText.of("contactFunction", function);
        this.email = email;
        this.phone = phone;
    }
}
