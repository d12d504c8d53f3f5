package de.nahtstelle.launcher;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Who can sign in after the first start: the sample users, whose password everyone may know, or one administrator
 * whose password lies in a file that only the owner of the data directory can read.
 */
record FirstUsers(boolean sample, Path secret, String password) {
    static FirstUsers choose(LaunchOptions options) {
        Path secret = options.data.toAbsolutePath().resolve("secrets").resolve("administrator");
        boolean sample = options.sampleHouse();
        FirstUsers users = new FirstUsers(sample, secret, sample ? "nahtstelle" : Secret.in(secret));
        System.setProperty("nahtstelle.sample-data", Boolean.toString(users.sample));
        System.setProperty("nahtstelle.first-password", users.password);
        return users;
    }

    void tell(PrintStream console) {
        String issuer = System.getenv("NT_OIDC_ISSUER");
        if (issuer != null && !issuer.isBlank()) {
            console.println("People sign in through " + issuer + ".");
        } else if (sample) {
            console.println("Sample users, all with the password \"" + password + "\":");
            SampleUsers.tell(console);
        } else {
            console.println("Sign in as \"administrator\"; the first password stands in " + secret + ".");
        }
    }
}
