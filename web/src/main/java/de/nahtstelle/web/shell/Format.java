package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as people read them: in the language of the page, in Berlin. */
@Named
@ApplicationScoped
public class Format {
    /** A day, from a date or a moment; empty text for null. */
    public String date(@Nullable Object day) {
        return day(day, locale());
    }

    /** A moment with day and time; empty text for null. */
    public String dateTime(@Nullable Instant moment) {
        return moment == null ? "" : dateTime(moment, locale());
    }

    private static String dateTime(Instant moment, Locale locale) {
        return pattern("dd.MM.yyyy, HH:mm", "d MMM yyyy, HH:mm", locale).format(berlin(moment));
    }

    /** A number with separators; empty text for null. */
    public String number(@Nullable Number number) {
        return number == null ? "" : NumberFormat.getInstance(locale()).format(number);
    }

    /** The count of a list, which stops at a thousand. */
    public String count(long count) {
        return count > Slice.COUNT_LIMIT ? number(Slice.COUNT_LIMIT) + "+" : number(count);
    }

    /** A part of a whole in percent, without decimals; 0 when there is no whole. */
    public long percent(long part, long whole) {
        return whole <= 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** A fact of a decision, whatever its type. */
    public String fact(@Nullable Object fact) {
        return fact(fact, locale());
    }

    static String fact(@Nullable Object fact, Locale locale) {
        if (fact == null) {
            return "–";
        }
        if (fact instanceof Number number) {
            return NumberFormat.getInstance(locale).format(number);
        }
        if (fact instanceof Collection<?> facts) {
            return facts.stream().map(one -> text(one, locale)).collect(Collectors.joining(", "));
        }
        return fact instanceof Instant || fact instanceof LocalDate ? day(fact, locale) : text(fact, locale);
    }

    private static String text(Object fact, Locale locale) {
        String text = fact.toString();
        try {
            return text.endsWith("Z") ? dateTime(Instant.parse(text), locale) : day(LocalDate.parse(text), locale);
        } catch (DateTimeParseException neitherDayNorMoment) {
            return text;
        }
    }

    static String day(@Nullable Object day, Locale locale) {
        if (day == null) {
            return "";
        }
        LocalDate date = day instanceof Instant moment ? berlin(moment).toLocalDate() : (LocalDate) day;
        return pattern("dd.MM.yyyy", "d MMM yyyy", locale).format(date);
    }

    private static ZonedDateTime berlin(Instant moment) {
        return moment.atZone(BusinessClock.BERLIN);
    }

    private static DateTimeFormatter pattern(String german, String english, Locale locale) {
        return locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofPattern(german, Locale.GERMANY);
    }

    private Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** How many of the values say something; no to a yes or no question says nothing. */
    public int given(@Nullable Collection<?> values) {
        return values == null
                ? 0
                : (int) values.stream()
                        .filter(value -> value != null && !"".equals(value) && !Boolean.FALSE.equals(value))
                        .count();
    }
}
