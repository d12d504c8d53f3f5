package de.nahtstelle.web.error;

import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.web.input.InvalidInput;
import de.nahtstelle.web.input.ReadableParameters;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Exceptions;

/** The pages shown instead of what was asked for. */
@Named
@RequestScoped
public class ErrorPage {
    private static final String FUNCTION = "function.";

    @Inject
    Texts texts;

    /** Sets the status of the answer; a page calls it before it renders. */
    public void answer(int status) {
        external().setResponseStatus(status);
    }

    /** An injected context may belong to the request that failed and is over. */
    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** The refusal at the door; null when the page was opened directly. */
    public @Nullable NotPermitted getRefusal() {
        Object failure = external().getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION);
        return failure instanceof Throwable thrown && Exceptions.unwrap(thrown) instanceof NotPermitted refusal
                ? refusal
                : null;
    }

    /** What was refused, and who may do it, in one sentence; empty when the page was opened directly. */
    public String getRefused() {
        NotPermitted refusal = getRefusal();
        if (refusal == null) {
            return "";
        }
        String holders = words(FUNCTION, refusal.holders(functions()), ", ");
        String kind = holders.isEmpty() ? "nobody" : refusal.elsewhere() ? "elsewhere" : "text";
        return texts.of(
                "error.forbidden." + kind,
                Map.of(
                        "function", texts.of(FUNCTION + refusal.function()),
                        "permission",
                                words("permission.", refusal.permissions(), " " + texts.of("error.forbidden.or") + " "),
                        "holders", holders));
    }

    private String words(String area, List<String> codes, String between) {
        return codes.stream()
                .map(code -> texts.of(area + code))
                .sorted()
                .distinct()
                .collect(Collectors.joining(between));
    }

    /** The field or parameter that was wrong; a dash when nobody knows. */
    public String getPlace() {
        Object failure = external().getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION);
        Throwable cause = failure instanceof Throwable thrown ? Exceptions.unwrap(thrown) : null;
        if (cause instanceof InvalidInput invalid) {
            return invalid.place();
        }
        if (cause instanceof WrongInput wrong) {
            return wrong.field();
        }
        Object place = external().getRequestMap().get(ReadableParameters.PLACE);
        return place == null ? "–" : place.toString();
    }

    /** The number under which the failure stands in the log. */
    public @Nullable Object getReference() {
        return external().getRequestMap().get("org.omnifaces.exception_uuid");
    }

    private Set<String> functions() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "msg").keySet().stream()
                .filter(name -> name.startsWith(FUNCTION))
                .map(name -> name.substring(FUNCTION.length()))
                .collect(Collectors.toSet());
    }
}
