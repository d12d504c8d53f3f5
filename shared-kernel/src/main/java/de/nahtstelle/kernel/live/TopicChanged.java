package de.nahtstelle.kernel.live;

/**
 * Fired on every node within about a second of the change; not durable.
 *
 * @param topic what has changed
 */
public record TopicChanged(String topic) {}
