package de.nahtstelle.web.problem;

/**
 * One field of a request that was wrong.
 *
 * @param field the name of the parameter or member
 * @param message what is wrong with it
 */
public record FieldError(String field, String message) {}
