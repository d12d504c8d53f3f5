package de.nahtstelle.apart;

import org.jspecify.annotations.Nullable;

/**
 * One address with all its values filled in.
 *
 * @param path from the root of the portal, with query
 * @param subject whether the path names a thing by its id
 */
record Question(
        String method,
        String path,
        @Nullable String mediaType,
        @Nullable String body,
        boolean subject) {
    static Question page(String path) {
        return new Question("GET", path, null, null, false);
    }

    /** The same with another id in its body. */
    Question inBody(String id, String other) {
        return new Question(method, path, mediaType, body == null ? null : body.replace(id, other), subject);
    }

    boolean resource() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
