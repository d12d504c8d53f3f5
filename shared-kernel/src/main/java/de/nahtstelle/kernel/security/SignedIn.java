package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import java.io.Serializable;

/**
 * Somebody whose name and password fitted.
 *
 * @param passwordVersion which of their passwords it was; a session opened with it ends when there is a newer one
 */
public record SignedIn(PersonId person, int passwordVersion) implements Serializable {}
