package de.nahtstelle.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The sample users for the sign-in page; nobody where the portal runs without sample data. */
@Named
@ApplicationScoped
public class SampleUsers {
    @Inject
    @ConfigProperty(name = "nahtstelle.sample-data", defaultValue = "false")
    boolean sampleData;

    @Inject
    Jdbi jdbi;

    /** The sample users in the order of their list; without those that came to the list after the house was settled. */
    public List<SamplePerson> getPeople() {
        if (!sampleData) {
            return List.of();
        }
        Set<String> known = known();
        return SamplePeople.read().stream()
                .filter(person -> known.contains(person.signInName()))
                .toList();
    }

    private Set<String> known() {
        return jdbi.withHandle(
                db -> db.createQuery("select sign_in_name from kernel.person where sign_in_name is not null"
                                + " and personnel_number like 'S-%'")
                        .mapTo(String.class)
                        .set());
    }

    /** Whether somebody in the list signs in under that name. */
    public boolean has(@Nullable String signInName) {
        return getPeople().stream().anyMatch(person -> person.signInName().equals(signInName));
    }
}
