package de.nahtstelle.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of a file that is no page: in the language in which its reader sees the pages. */
public final class FileWords {
    private static final String BUNDLES = "de.nahtstelle.web.";

    private final ResourceBundle bundle;

    private FileWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words of an area.
     *
     * @param area the name of its bundle, for instance {@code portfolio}
     */
    public static FileWords of(HttpServletRequest request, String area) {
        return new FileWords(ResourceBundle.getBundle(BUNDLES + area, Language.of(request)));
    }

    /** The word of that name. */
    public String of(String name) {
        return bundle.getString(name);
    }

    /** The word for a code; the code itself where there is none, and nothing for nothing. */
    public @Nullable String of(String kind, @Nullable Object code) {
        String name = kind + "." + code;
        return code == null ? null : bundle.containsKey(name) ? bundle.getString(name) : code.toString();
    }

    /** The words of these names, as the header of a table. */
    public Object[] header(String... names) {
        return Arrays.stream(names).map(this::of).toArray();
    }
}
