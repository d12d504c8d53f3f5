package de.nahtstelle.web.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;

/**
 * Carries out what a button in a row asks for (tags {@code nt:rowCommand} and {@code nt:rowAction}). The button posts
 * the key of its row: the place of a row in a list is another one when somebody else adds or removes a row meanwhile.
 */
@FacesComponent(RowCommand.TYPE)
public class RowCommand extends UICommand {
    static final String TYPE = "de.nahtstelle.RowCommand";

    /** A command that draws itself. */
    public RowCommand() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        Object name = getAttributes().get("name");
        if (context.getExternalContext().getRequestParameterMap().containsKey(String.valueOf(name))) {
            ActionEvent asked = new ActionEvent(context, this);
            asked.setPhaseId(PhaseId.INVOKE_APPLICATION);
            queueEvent(asked);
        }
    }

    /** Enter in a field presses the first button of a form, which would be that of another row: this one does nothing. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("disabled", "disabled", null);
        out.writeAttribute("hidden", "hidden", null);
        out.endElement("button");
    }
}
