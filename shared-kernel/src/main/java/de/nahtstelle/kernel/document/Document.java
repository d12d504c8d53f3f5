package de.nahtstelle.kernel.document;

import java.util.UUID;

/** A file kept with a subject. */
public final class Document {
    private final UUID id;
    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    Document(UUID id, String fileName, String mediaType, byte[] content) {
        this.id = id;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** The id under which it is kept. */
    public UUID id() {
        return id;
    }

    /** The name under which a browser saves it. */
    public String fileName() {
        return fileName;
    }

    /** As sent to the browser, for instance {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
