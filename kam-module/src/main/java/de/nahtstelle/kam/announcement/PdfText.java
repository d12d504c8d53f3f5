package de.nahtstelle.kam.announcement;

import de.nahtstelle.kernel.directive.GoverningClause;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as documents to agencies write them. */
final class PdfText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private PdfText() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** By which directive an agency is written to, and where it says so. */
    static String basis(GoverningClause clause) {
        return "Weisung " + clause.directive() + ", Abschnitt "
                + clause.section().split(" ", 2)[0];
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BusinessClock.BERLIN));
    }

    static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    /** A value of whatever kind, as it is recorded. */
    static String value(String recorded) {
        return CalendarDay.parse(recorded).map(PdfText::day).orElseGet(() -> text(recorded));
    }

    static String address(AffectedData.Site site) {
        String town = Stream.of(site.postalCode(), site.town())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Stream.of(site.street(), town)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
