package de.nahtstelle.launcher;

import java.io.PrintStream;

/**
 * Who can sign in after the first start: the sample users, whose password everyone may know, or one administrator
 * with a password that is told once per start and counts only until it is changed.
 */
record FirstUsers(boolean sample, String password) {
    static FirstUsers choose(LaunchOptions options) {
        FirstUsers users = options.empty
                ? new FirstUsers(
                        false,
                        Secret.in(
                                options.data.toAbsolutePath().resolve("secrets").resolve("administrator")))
                : new FirstUsers(true, "nahtstelle");
        System.setProperty("nahtstelle.sample-data", Boolean.toString(users.sample));
        System.setProperty("nahtstelle.first-password", users.password);
        return users;
    }

    void tell(PrintStream console) {
        if (sample) {
            console.println("Sample users, all with the password \"" + password + "\":");
            SampleUsers.tell(console);
        } else {
            console.println("Sign in as \"administrator\"; the first password stands in data/secrets/administrator.");
        }
    }
}
