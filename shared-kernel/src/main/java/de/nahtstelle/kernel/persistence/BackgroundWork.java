package de.nahtstelle.kernel.persistence;

/**
 * Something that goes on in the background as long as the portal runs, on every node. Each is one bean; the web tier
 * starts it when the schemas are up to date, because only on threads that come from there do statements take part in
 * the transaction that {@code @Transactional} opens.
 */
public interface BackgroundWork {
    /** Begins; returns at once. */
    void start();

    /** Begins nothing new, and waits a moment for what is under way if that is better ended than cut off. */
    void stop();
}
