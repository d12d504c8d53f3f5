package de.nahtstelle.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** Takes the blanks around a text away before anybody asks whether it was given; of a password every character counts. */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {
    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        return typed == null || field instanceof HtmlInputSecret ? typed : typed.strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String text) {
        return text == null ? "" : text;
    }
}
