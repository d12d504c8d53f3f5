package de.nahtstelle.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ties the input of a field to its hint and its error message, for people who do not see where they stand. */
@Named
@ApplicationScoped
public class FieldWiring {
    /** Called by the tag {@code nt:field} before it renders. */
    public void wire(ComponentSystemEvent event) {
        input(event.getComponent()).ifPresent(FieldWiring::wire);
    }

    private static void wire(UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String id = input.getClientId();
        attributes.put("aria-describedby", id + "-hint " + id + "-error");
        if (input.isRequired()) {
            attributes.put("aria-required", "true");
        }
        if (input.isValid()) {
            attributes.remove("aria-invalid");
        } else {
            attributes.put("aria-invalid", "true");
        }
    }

    private static Optional<UIInput> input(UIComponent component) {
        return component instanceof UIInput input
                ? Optional.of(input)
                : children(component)
                        .map(FieldWiring::input)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Stream<UIComponent> children(UIComponent component) {
        return component.getChildren().stream();
    }
}
