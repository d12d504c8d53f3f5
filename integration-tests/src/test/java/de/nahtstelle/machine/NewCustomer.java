package de.nahtstelle.machine;

import jakarta.json.Json;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A large customer with its seat in the district of the agency Fürth, as a machine client has just entered it: without
 * a contact, with a Betriebsnummer that cannot be right.
 *
 * @param number the one people know it by
 */
record NewCustomer(String id, String number) {
    private static final String WRONG_CHECK_DIGIT = "91000002";

    static NewCustomer by(MachineClient client) throws IOException, InterruptedException {
        String number = "994M%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        return new NewCustomer(
                client.post(
                                201,
                                "/customers",
                                Json.createObjectBuilder()
                                        .add("customerNumber", number)
                                        .add("name", "Automatenwerk " + number)
                                        .add("companyNumber", WRONG_CHECK_DIGIT)
                                        .add("industryCode", "52.10")
                                        .add("region", "SUED")
                                        .add("street", "Werkstraße " + number)
                                        .add("postalCode", "91074")
                                        .add("town", "Herzogenaurach")
                                        .add("municipality", "09572132"))
                        .getString("id"),
                number);
    }

    /** Its place in the interface. */
    String path() {
        return "/customers/" + id;
    }

    String decision(MachineClient client) throws IOException, InterruptedException {
        return client.get(path()).getString("decision");
    }

    int version(MachineClient client) throws IOException, InterruptedException {
        return client.get(path()).getInt("version");
    }
}
