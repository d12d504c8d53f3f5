package de.nahtstelle.kernel.responsibility;

/**
 * What came of a reminder.
 *
 * @param label what it is about
 * @param receiver short name of the unit that was to act
 * @param sent whether the reminder went to it; otherwise it had acted meanwhile
 */
public record Reminded(String label, String receiver, boolean sent) {}
