package de.nahtstelle.kam.announcement;

import de.nahtstelle.kam.portfolio.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is announced to whom.
 *
 * @param sites the sites the agency is to receive; null when it receives the customer with all of them
 * @param agency name of the receiving agency
 * @param sender person and unit that announce
 * @param day the day of the announcement, in Berlin
 */
public record Announcement(
        CustomerId customer, @Nullable List<UUID> sites, String agency, String sender, LocalDate day) {}
