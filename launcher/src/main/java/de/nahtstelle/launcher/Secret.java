package de.nahtstelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret in a file that only its owner can read; made at the first start. */
final class Secret {
    private Secret() {}

    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                Path directory = Files.createDirectories(file.resolveSibling("."));
                Path fresh = Files.createTempFile(
                        directory,
                        "new",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, random());
                Files.move(fresh, file);
            }
            return Files.readString(file);
        } catch (IOException refused) {
            throw new CannotStart("the secret " + file + " cannot be kept.", refused);
        }
    }

    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
