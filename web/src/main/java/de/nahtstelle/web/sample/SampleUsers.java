package de.nahtstelle.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sample users for the sign-in page; nobody where the portal runs without sample data. */
@Named
@ApplicationScoped
public class SampleUsers {
    @Inject
    @ConfigProperty(name = "nahtstelle.sample-data", defaultValue = "false")
    boolean sampleData;

    /** The sample users in the order of their list. */
    public List<SamplePerson> getPeople() {
        return sampleData ? SamplePeople.read() : List.of();
    }

    /** Whether somebody in the list signs in under that name. */
    public boolean has(@Nullable String signInName) {
        return getPeople().stream().anyMatch(person -> person.signInName().equals(signInName));
    }
}
