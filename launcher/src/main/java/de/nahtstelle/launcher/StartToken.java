package de.nahtstelle.launcher;

import java.util.UUID;

/**
 * What tells this start from any other portal: the portal in this process answers it under {@code /health/ready}, and
 * says in this process that it was deployed, since the server opens its port also when it was not.
 */
record StartToken(String value) {
    private static final String DEPLOYED = "nahtstelle.deployed";

    /** A new one, which the portal reads as its configuration. */
    static StartToken publish() {
        StartToken token = new StartToken(UUID.randomUUID().toString());
        System.setProperty("nahtstelle.start", token.value);
        System.clearProperty(DEPLOYED);
        return token;
    }

    /** Whether the portal of this start was deployed. */
    boolean deployed() {
        return value.equals(System.getProperty(DEPLOYED));
    }

    /** Whether the portal of this start has written the answer. */
    boolean signs(String answer) {
        return answer.contains(value);
    }
}
