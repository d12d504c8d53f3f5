package de.nahtstelle.web.api;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A day in the address of a request.
 *
 * @param value the day, in Berlin
 */
public record Day(LocalDate value) {
    /**
     * Reads a day written as 2022-11-07.
     *
     * @throws BadRequestException when it is not a day of the calendar
     */
    public static Day fromString(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException("Not a day in the form 2022-11-07: " + text, unreadable);
        }
    }
}
