package de.nahtstelle.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** A page speaks the language the person has chosen, kept in a cookie; until then that of the browser, else German. */
public class Language extends ViewHandlerWrapper {
    static final String COOKIE = "nahtstelle-language";

    /** Wraps the view handler of Faces, which follows the browser. */
    public Language(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestCookieMap().get(COOKIE);
        return chosen instanceof Cookie cookie ? of(cookie.getValue()) : super.calculateLocale(context);
    }

    static Locale of(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
