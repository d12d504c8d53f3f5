package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.NamedUnit;
import de.nahtstelle.kernel.organisation.UnitName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes a unit by name or number in a form of Faces; the tag {@code nt:unitField} names the kinds. A bean named by
 * expression, because a converter named by its id comes back with the view without what was injected into it.
 */
@Named
@ApplicationScoped
public class UnitConverter implements Converter<UnitName> {
    @Inject
    UnitFields fields;

    @Override
    public @Nullable UnitName getAsObject(FacesContext context, UIComponent field, @Nullable String text) {
        String kinds = Objects.toString(field.getAttributes().get("kinds"), "");
        NamedUnit found = fields.read(kinds, text).found();
        if (found != null && !(found instanceof NamedUnit.Known)) {
            String error = fields.error(found);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, error, error));
        }
        return found instanceof NamedUnit.Known known ? known.unit() : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable UnitName unit) {
        return unit == null ? "" : unit.label();
    }
}
