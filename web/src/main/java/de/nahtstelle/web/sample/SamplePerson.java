package de.nahtstelle.web.sample;

/** A sample user, as listed in {@code sample/people.csv}; invented. */
public record SamplePerson(
        String signInName,
        String personnelNumber,
        String displayName,
        String function,
        String unit,
        String descriptionDe,
        String descriptionEn) {
    /** What the person stands for, in the language of the page. */
    public String describedIn(String language) {
        return language.equals("en") ? descriptionEn : descriptionDe;
    }
}
