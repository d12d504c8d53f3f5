package de.nahtstelle.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page speaks the language the person has chosen, kept in a cookie; until then that of the browser, else German. */
public class Language extends ViewHandlerWrapper {
    static final String COOKIE = "nahtstelle-language";

    private static final Set<String> SPOKEN = Set.of("de", "en");

    /** Wraps the view handler of Faces, which follows the browser. */
    public Language(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return of((HttpServletRequest) context.getExternalContext().getRequest());
    }

    static Locale of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .or(() -> wished(request))
                .map(Language::of)
                .orElse(Locale.GERMAN);
    }

    /** Of a request that wishes for no language, the server would name its own. */
    private static Optional<String> wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(SPOKEN::contains)
                        .findFirst();
    }

    static Locale of(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
