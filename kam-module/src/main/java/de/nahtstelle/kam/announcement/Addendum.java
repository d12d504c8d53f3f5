package de.nahtstelle.kam.announcement;

import java.time.LocalDate;
import java.util.List;

/**
 * What has to be added to an announcement.
 *
 * @param customer name of the customer
 * @param agency name of the agency that was told
 * @param announcedOn the day of the announcement, in Berlin
 * @param day the day of the addendum, in Berlin
 * @param changes the changes since, oldest first
 */
public record Addendum(
        String customer,
        String customerNumber,
        String agency,
        LocalDate announcedOn,
        LocalDate day,
        List<RecordChange> changes) {}
