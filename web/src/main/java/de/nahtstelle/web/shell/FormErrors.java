package de.nahtstelle.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong in the form that was sent, for the summary at the top of its page; each leads to its field. */
@Named
@RequestScoped
public class FormErrors {
    /** What is wrong in one field. */
    public record FormError(String id, String label, String text) {}

    private final Map<String, String> labels = new HashMap<>();

    /** Says at a field what no validator finds, for instance that a name is taken. */
    public void at(String id, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(id) instanceof UIInput input) {
            input.setValid(false);
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Says the same at a plain field, which is no component: what was sent with it is then not carried out. */
    public void at(String id, String label, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        labels.put(id, label);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** What is wrong in the plain field of that id; empty when nothing is. */
    public String of(String id) {
        return FacesContext.getCurrentInstance().getMessageList(id).stream()
                .map(FacesMessage::getSummary)
                .collect(Collectors.joining(" "));
    }

    /** The errors in the order in which they were found; none on a page that was only opened. */
    public List<FormError> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FormError> errors = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                faces.getMessageList(id)
                        .forEach(message -> errors.add(new FormError(id, label(faces, id), message.getSummary())));
            }
        });
        return errors;
    }

    private String label(FacesContext faces, String id) {
        return Optional.<UIComponent>ofNullable(faces.getViewRoot().findComponent(id))
                .map(field -> field.getAttributes().get("label"))
                .map(String::valueOf)
                .orElseGet(() -> labels.getOrDefault(id, id));
    }
}
