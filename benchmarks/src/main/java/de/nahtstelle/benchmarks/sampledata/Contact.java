package de.nahtstelle.benchmarks.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A function of the employer, never a person. */
record Contact(String function, String email, String phone, LocalDate confirmedOn) {

    private static final List<String> FUNCTIONS =
            List.of("Personalabteilung", "Ausbildungsleitung", "Recruiting", "Bewerbungsstelle", "Standortverwaltung");

    /** Numbers that the Bundesnetzagentur keeps free for films and books. */
    private static final List<String> NEVER_ASSIGNED =
            List.of("+49 30 23125", "+49 40 66969", "+49 69 90009", "+49 89 99998", "+49 221 4710");

    static Contact next(String customerNumber, Draw draw) {
        String function = draw.oneOf(FUNCTIONS);
        String email = String.format(Locale.ROOT, "%s@kunde-%s.example", function, customerNumber);
        String phone = String.format(Locale.ROOT, "%s %03d", draw.oneOf(NEVER_ASSIGNED), draw.below(1000));
        return new Contact(
                function, email.toLowerCase(Locale.ROOT), phone, draw.dayBefore(Settings.BUSINESS_DATE, 3, 350));
    }

    Contact withConfirmedOn(LocalDate other) {
        return new Contact(function, email, phone, other);
    }
}
