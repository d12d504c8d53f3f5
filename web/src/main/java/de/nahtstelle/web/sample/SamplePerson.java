package de.nahtstelle.web.sample;

/** A sample user, as listed in {@code sample/people.csv}; invented. */
public record SamplePerson(
        String signInName,
        String personnelNumber,
        String displayName,
        String function,
        String unit,
        String description) {}
