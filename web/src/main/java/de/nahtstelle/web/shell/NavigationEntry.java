package de.nahtstelle.web.shell;

/**
 * One entry of the main navigation.
 *
 * @param key names the message of its label, after {@code navigation.}
 * @param page path of the page, from the root of the portal
 * @param current whether the page shown belongs to this place
 */
public record NavigationEntry(String key, String page, boolean current) {}
