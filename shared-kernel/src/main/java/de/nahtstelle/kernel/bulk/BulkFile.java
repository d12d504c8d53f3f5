package de.nahtstelle.kernel.bulk;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param kind which {@link BulkWork} handles it
 * @param name as the sender calls it
 * @param content read once, to its end
 */
public record BulkFile(String kind, String name, InputStream content) {}
