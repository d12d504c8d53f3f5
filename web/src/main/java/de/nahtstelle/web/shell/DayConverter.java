package de.nahtstelle.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Beans;

/** Days in forms, however people type them; says whether something is no day at all or a day that does not exist. */
@FacesConverter("nahtstelle.day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDay.parse(typed).orElseThrow(() -> wrong(typed));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.FORM.format(day);
    }

    private ConverterException wrong(String typed) {
        String text = Beans.getReference(Texts.class).of(TypedDay.looksLikeOne(typed) ? "day.none" : "day.wrong");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
