package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.NamedUnit;
import de.nahtstelle.kernel.organisation.UnitName;
import de.nahtstelle.kernel.organisation.UnitNames;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fields in which a unit is written by name or number (tags {@code nt:unitField} and {@code nt:unitInput}): what they
 * propose, what was meant, and what to say when that is not clear. Kinds of units stand one after another, separated by
 * blanks; none means all.
 */
@Named
@RequestScoped
public class UnitFields {
    @Inject
    UnitNames names;

    @Inject
    Texts texts;

    private final Map<String, List<UnitName>> options = new HashMap<>();

    /** What a field proposes; read once per request. */
    public List<UnitName> options(String kinds) {
        return options.computeIfAbsent(kinds, wanted -> names.of(setOf(wanted)));
    }

    /** What somebody wrote, or an address names by an id. */
    public WrittenUnit read(String kinds, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return WrittenUnit.NONE;
        }
        NamedUnit found = names.find(setOf(kinds), text);
        return new WrittenUnit(
                found instanceof NamedUnit.Known known ? known.unit().label() : text.strip(), found);
    }

    /** Why the text names no unit, with those that may be meant; empty when it names one, or nothing is written. */
    public String error(@Nullable NamedUnit found) {
        if (found instanceof NamedUnit.Several several) {
            return texts.of("unit.several", candidates(several.candidates()));
        }
        if (found instanceof NamedUnit.Unknown unknown) {
            return unknown.candidates().isEmpty()
                    ? texts.of("unit.unknown")
                    : texts.of("unit.near", candidates(unknown.candidates()));
        }
        return "";
    }

    private static Map<String, String> candidates(List<UnitName> units) {
        return Map.of("candidates", units.stream().map(UnitName::label).collect(Collectors.joining("; ")));
    }

    private static Set<String> setOf(String kinds) {
        return kinds.isBlank() ? Set.of() : Set.of(kinds.strip().split("\\s+"));
    }
}
