package de.nahtstelle.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the sign-in page, found in its markup by their kind, with the nonce that its script adds to them. */
final class SignInForm {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"signIn\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private SignInForm(String form) {
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            add(attributes(field.group()));
        }
    }

    static SignInForm in(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalArgumentException("the page has no form to sign in with");
        }
        SignInForm read = new SignInForm(form.group());
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            read.add(Map.of("name", "primefaces.nonce", "value", nonce.group(1), "type", "hidden"));
        }
        return read;
    }

    private void add(Map<String, String> attributes) {
        @Nullable String name = attributes.get("name");
        if (name != null) {
            kinds.put(name, Objects.requireNonNullElse(attributes.get("type"), "text"));
            values.put(name, Objects.requireNonNullElse(attributes.get("value"), ""));
        }
    }

    /** The form as it is sent. */
    String filledBy(String user, String password) {
        return values.keySet().stream()
                .map(name -> encoded(name) + "=" + encoded(value(name, user, password)))
                .collect(Collectors.joining("&"));
    }

    private String value(String name, String user, String password) {
        String kind = Objects.requireNonNull(kinds.get(name));
        return switch (kind) {
            case "text" -> user;
            case "password" -> password;
            default -> Objects.requireNonNull(values.get(name));
        };
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
