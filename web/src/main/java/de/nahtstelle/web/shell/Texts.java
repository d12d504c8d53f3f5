package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.input.WrongInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Messages whose name is known only at run time: of a rule, an action, a function. The name {@code rule.kam.xyz} is
 * looked up in the bundle of its area {@code kam}, then among the common words. Facts stand in a message by name, as
 * in <q>{limit} admitted accounts</q>.
 */
@Named
@ApplicationScoped
public class Texts {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Type FACTS =
            new LinkedHashMap<String, Object>() {}.getClass().getGenericSuperclass();

    /** The message of that name; the last part of the name when there is none. */
    public String of(String name) {
        return find(name).orElseGet(() -> name.substring(name.lastIndexOf('.') + 1));
    }

    /** The message of that name with facts filled in. */
    public String of(String name, Map<String, ?> facts) {
        return Wording.fill(of(name), facts, locale());
    }

    /** Why the rule refused, as a sentence. */
    public String refused(Refusal refusal) {
        String text = find("rule." + refusal.rule() + ".refused").orElseGet(() -> of("refusal.general"));
        return Wording.fill(text, all(refusal), locale());
    }

    /** What would lead to another outcome, as a sentence; empty when nothing would. */
    public String change(Refusal refusal) {
        return find("rule." + refusal.rule() + ".change")
                .map(text -> Wording.fill(text, all(refusal), locale()))
                .orElse("");
    }

    /** What to do about a value that nobody can mean, in the words of its field where there are such. */
    public String wrong(WrongInput input) {
        return find("error.wrongInput." + input.field()).orElseGet(() -> of("error.wrongInput." + input.fault()));
    }

    /** What an observer of events does; its id when there are no words for it. */
    public String observer(String id) {
        return find("observer." + id).orElse(id);
    }

    /** What a line of a timeline says. */
    public String action(TimelineEntry entry) {
        Map<String, Object> facts = named(area(entry.action()), facts(entry.details()));
        if (entry.concerned() != null) {
            facts.put("person", entry.concerned());
        }
        return of("action." + entry.action(), facts);
    }

    /** Codes that have words of their own; whatever a person wrote stays as it is. */
    private Object inWords(String area, String name, Object value) {
        boolean codes = Stream.of(value)
                .flatMap(one -> one instanceof Collection<?> several ? several.stream() : Stream.of(one))
                .allMatch(one -> find("fact." + area + "." + name + "." + one).isPresent());
        return codes ? fact(area, name, value) : value;
    }

    /**
     * A fact of a receipt in words. Facts of one kind share their words: <q>fact.kam.nextStep.words</q> names the fact
     * whose words those of the next step are.
     *
     * @param area the area of the subject, for instance {@code kam}
     */
    public String fact(String area, String name, @Nullable Object value) {
        return value instanceof Collection<?> several
                ? Wording.listed(
                        several.stream().map(one -> fact(area, name, one)).toList())
                : find("fact." + area + "."
                                + find("fact." + area + "." + name + ".words").orElse(name) + "." + value)
                        .or(() -> find("function." + value))
                        .orElseGet(() -> Format.fact(value, locale()));
    }

    /**
     * What stands in a field, in words; a dash where nothing does.
     *
     * @param area the area of the field, for instance {@code handback}
     */
    public String value(String area, String field, String value) {
        return find("value." + area + "." + field + "." + (value.isEmpty() ? "none" : value))
                .orElseGet(() -> value.isEmpty() ? "–" : Format.fact(value, locale()));
    }

    /** Facts that are kept as JSON. */
    public Map<String, Object> facts(@Nullable String json) {
        return json == null ? Map.of() : JSON.fromJson(json, FACTS);
    }

    private Map<String, Object> all(Refusal refusal) {
        Map<String, Object> all = new LinkedHashMap<>(refusal.wouldChangeIt());
        all.putAll(refusal.facts());
        return named(area(refusal.rule()), all);
    }

    private static String area(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** A code stands in a sentence by its name, and a value before or after that is none as words. */
    private Map<String, Object> named(String area, Map<String, Object> facts) {
        Map<String, Object> named = new LinkedHashMap<>(facts);
        named.replaceAll((fact, value) -> inWords(area, fact, value));
        named.computeIfPresent("function", (fact, code) -> of("function." + code));
        for (String end : List.of("from", "to")) {
            named.computeIfPresent(end, (fact, value) -> "".equals(value) ? of("fact.nothing") : value);
        }
        return named;
    }

    private Optional<String> find(String name) {
        String[] parts = name.split("\\.", 3);
        return Stream.of(parts.length > 1 ? parts[1] : "", "msg")
                .flatMap(this::bundle)
                .filter(bundle -> bundle.containsKey(name))
                .map(bundle -> bundle.getString(name))
                .findFirst();
    }

    private Stream<ResourceBundle> bundle(String area) {
        return area.isEmpty()
                ? Stream.empty()
                : Stream.ofNullable(faces().getApplication().getResourceBundle(faces(), area));
    }

    private Locale locale() {
        return faces().getViewRoot().getLocale();
    }

    /** An injected one may belong to a request that failed and whose error page this is. */
    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
