package de.nahtstelle.kam.handback;

import java.util.Set;
import java.util.UUID;

/**
 * A step that an agency does for one of its parts, as a form or a machine client sends it.
 *
 * @param part the part of the handback, which is one of the actor's agency
 * @param version the version of the part that was seen; sites that came to it since were not
 * @param confirmed the points of the checklist that were confirmed
 */
public record PartDone(UUID part, int version, Set<String> confirmed) {}
