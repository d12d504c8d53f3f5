package de.nahtstelle.web.kam.handback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * The form that was sent. It is carried out also when the case has moved on since and the page would show another form,
 * so that the person hears of it.
 */
@Named
@RequestScoped
public class SentForm {
    /** Whether the form of that id was sent and is still to be carried out. */
    public boolean is(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && faces.getExternalContext().getRequestParameterMap().containsKey(form);
    }
}
