package de.nahtstelle.kam.cleaning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is to be mended.
 *
 * @param value the right value, where a person says it; null to take what was proposed
 */
public record Mend(FindingKind kind, UUID subject, @Nullable String value) {}
