package de.nahtstelle.web.input;

import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Components;
import org.omnifaces.util.Exceptions;

/**
 * Says what a use case found wrong in a value at the field of the form that was sent. The field has the name that the use
 * case says, or answers for it: {@code answersFor} on the input from which the value was derived. A value that stands in
 * no field was made by nobody in front of the page and ends on the error page.
 */
public class WrongInputAtField implements ActionListener {
    private final ActionListener action;

    /** Around the one that runs the action. */
    public WrongInputAtField(ActionListener action) {
        this.action = action;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            action.processAction(event);
        } catch (RuntimeException failure) {
            WrongInput wrong = Exceptions.unwrap(failure) instanceof WrongInput input ? input : null;
            UIInput field = wrong == null
                    ? null
                    : field(event.getComponent(), wrong.field()).orElse(null);
            if (wrong == null || field == null) {
                throw failure;
            }
            Beans.getReference(FormErrors.class)
                    .at(field.getClientId(), Beans.getReference(Texts.class).wrong(wrong));
            FacesContext.getCurrentInstance().renderResponse();
        }
    }

    private static Optional<UIInput> field(UIComponent sentBy, String name) {
        return Optional.ofNullable(Components.getClosestParent(sentBy, UIForm.class)).stream()
                .flatMap(WrongInputAtField::within)
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .filter(input -> name.equals(input.getId())
                        || name.equals(input.getAttributes().get("answersFor")))
                .findFirst();
    }

    private static Stream<UIComponent> within(UIComponent component) {
        Iterator<UIComponent> parts = component.getFacetsAndChildren();
        return Stream.concat(
                Stream.of(component),
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(parts, Spliterator.ORDERED), false)
                        .flatMap(WrongInputAtField::within));
    }
}
