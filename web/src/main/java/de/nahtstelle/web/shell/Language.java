package de.nahtstelle.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Every page speaks German unless the person has chosen English; the choice is kept in a cookie. */
public class Language extends ViewHandlerWrapper {
    static final String COOKIE = "nahtstelle-language";

    /** Wraps the view handler of Faces, which would follow the browser instead. */
    public Language(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestCookieMap().get(COOKIE);
        return chosen instanceof Cookie cookie ? of(cookie.getValue()) : Locale.GERMAN;
    }

    static Locale of(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
